import { compliant, defineRule, every, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { credentials } from './credential-leaves';

/** Sections beside the resources; a secret may stand in any of them. */
const SECTIONS = ['Description', 'Metadata', 'Parameters', 'Mappings', 'Conditions', 'Rules', 'Outputs', 'Globals'];

export const templateHoldsNoCredential = defineRule({
  id: 'TemplateHoldsNoCredential',
  title: 'Template holds nothing of the shape of a credential beside its resources',
  clauses: [securityIpProtection.clauses['SIP-AC.7'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'fatal',
  severityReason: 'a key or token in a template works for whoever finds it, from anywhere',
  risk: 'Defaults of parameters, mappings, outputs and tags are shown to whoever may describe the stack.',
  remedy:
    'Put the credential into Secrets Manager, refer to it by `{{resolve:secretsmanager:…}}`, and revoke it: it is known.',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/hardcoded.html',
  ],
  checkTemplate: (template) => {
    const found = [
      ...SECTIONS.flatMap((section) => credentials(template.raw[section], template, section)),
      ...credentials(template.stack.tags, template, 'Stack.Tags'),
    ];
    return every([compliant, ...found.map(({ what, path }) => violation(`holds in clear: ${what}`, path, path))]);
  },
});
