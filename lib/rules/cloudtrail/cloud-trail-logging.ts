import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';

export const cloudTrailLogging = defineRule({
  id: 'CloudTrailLogging',
  title: 'CloudTrail trail is logging',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.2'],
    cloudInfrastructure.clauses['CIP-13.3'],
    security.clauses['SEC-3.3.4'],
    security.clauses['SEC-8.2'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  // Nobody has a reason to declare a trail that is off: whoever does not want one leaves it out.
  severity: 'fatal',
  severityReason: 'while it is off nothing is recorded, and what was not recorded cannot be had later',
  risk: 'A trail that is switched off looks like an audit log and records nothing: whoever gets in leaves no trace.',
  remedy: 'Set `IsLogging: true`, as the L2 `Trail` always does, or use `AuditTrail`.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html',
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-turning-off-logging.html',
  ],
  resources: ['AWS::CloudTrail::Trail'],
  check: (trail) => demandOn(trail.at('IsLogging'), 'logging'),
});
