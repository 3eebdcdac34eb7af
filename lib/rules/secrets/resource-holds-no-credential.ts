import { compliant, defineRule, every, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { credentials } from './credential-leaves';

export const resourceHoldsNoCredential = defineRule({
  id: 'ResourceHoldsNoCredential',
  title: 'Resource holds nothing of the shape of a credential',
  clauses: [securityIpProtection.clauses['SIP-AC.7'], cloudInfrastructure.clauses['CIP-4.5']],
  severity: 'fatal',
  severityReason: 'a key or token in a template works for whoever finds it, from anywhere',
  risk: 'Such keys and tokens are searched for in repositories by machines, and used within minutes.',
  remedy:
    'Put it into Secrets Manager and refer to it by `{{resolve:secretsmanager:…}}` or its ARN; for AWS use a role. Then ' +
    'revoke the credential: it is known.',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/hardcoded.html',
  ],
  resources: ['*'],
  check: ({ raw, template }) => {
    const found = ['Properties', 'Metadata'].flatMap((part) => credentials(raw[part], template, part));
    return every([compliant, ...found.map(({ what, path }) => violation(`holds in clear: ${what}`, path))]);
  },
});
