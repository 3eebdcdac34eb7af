import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';

export const cloudTrailEncryptedByCustomerKey = defineRule({
  id: 'CloudTrailEncryptedByCustomerKey',
  title: 'CloudTrail trail encrypts its log files by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'the log is private already, but no key of its owner stands between the bucket and its readers',
  risk: 'Whoever can read the bucket can read who did what in the account; no key policy stands in between.',
  remedy: 'Set `encryptionKey` to a key of yours (`DataKey`), or use `AuditTrail`.',
  cannotTell: 'the key is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html',
  ],
  cdkNag: [
    'HIPAA.Security-CloudTrailEncryptionEnabled',
    'NIST.800.53.R4-CloudTrailEncryptionEnabled',
    'NIST.800.53.R5-CloudTrailEncryptionEnabled',
    'PCI.DSS.321-CloudTrailEncryptionEnabled',
  ],
  resources: ['AWS::CloudTrail::Trail'],
  check: (trail) => demandCustomerKey(trail.at('KMSKeyId'), 'trail'),
});
