import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const securityHubChecksByDefault = defineRule({
  id: 'SecurityHubChecksByDefault',
  title: 'Security Hub has its standards and new controls switched on',
  clauses: [
    cloudInfrastructure.clauses['CIP-12.5'],
    cloudInfrastructure.clauses['CIP-6.3'],
    security.clauses['SEC-8.1'],
  ],
  severity: 'error',
  severityReason: 'a hub without standards checks nothing',
  risk: 'Misconfiguration made outside the templates stays unseen.',
  remedy:
    'Leave `enableDefaultStandards` of the `CfnHub` on, or declare a `CfnStandard`; leave `autoEnableControls` on.',
  cannotTell: 'a switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-auto-enabled-standards.html'],
  resources: ['AWS::SecurityHub::Hub'],
  check: (hub) => {
    const controls = hub.at('AutoEnableControls');
    const standards = hub.at('EnableDefaultStandards');
    const unknown = [controls, standards].find((each) => each.isDeployTime);
    if (unknown) return undecidable(unknown);
    if (controls.isFalse) return violation('new controls are not switched on', controls);
    const isDeclared = hub.template.app.resourcesOfType('AWS::SecurityHub::Standard').length > 0;
    return standards.isFalse && !isDeclared ? violation('no standard is switched on', standards) : compliant;
  },
});
