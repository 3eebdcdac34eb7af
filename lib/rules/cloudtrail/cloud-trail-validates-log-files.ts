import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';

export const cloudTrailValidatesLogFiles = defineRule({
  id: 'CloudTrailValidatesLogFiles',
  title: 'CloudTrail trail signs digests of its log files',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-8.2'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'the logs are there, but after an intrusion nobody can rely on them',
  risk: 'A log file that was changed or deleted cannot be told from a genuine one, so it proves nothing.',
  remedy: 'Set `enableFileValidation: true` (the default of the L2 `Trail`), or use `AuditTrail`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html'],
  cdkNag: [
    'HIPAA.Security-CloudTrailLogFileValidationEnabled',
    'NIST.800.53.R4-CloudTrailLogFileValidationEnabled',
    'NIST.800.53.R5-CloudTrailLogFileValidationEnabled',
    'PCI.DSS.321-CloudTrailLogFileValidationEnabled',
  ],
  resources: ['AWS::CloudTrail::Trail'],
  check: (trail) => demandOn(trail.at('EnableLogFileValidation'), 'log file validation'),
});
