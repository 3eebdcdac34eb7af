import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';

export const logGroupEncryptedByCustomerKey = defineRule({
  id: 'LogGroupEncryptedByCustomerKey',
  title: 'Log group is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    cloudInfrastructure.clauses['CIP-8.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'the logs are encrypted, but their owner does not decide who decrypts them',
  risk: 'Logs hold what users and systems did; without a key of your own nobody but AWS decides who can decrypt them.',
  remedy: 'Set `encryptionKey` to a key that lets CloudWatch Logs use it, e.g. a `DataKey`.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html'],
  cdkNag: [
    'HIPAA.Security-CloudWatchLogGroupEncrypted',
    'NIST.800.53.R4-CloudWatchLogGroupEncrypted',
    'NIST.800.53.R5-CloudWatchLogGroupEncrypted',
    'PCI.DSS.321-CloudWatchLogGroupEncrypted',
  ],
  resources: ['AWS::Logs::LogGroup'],
  check: (group) => demandCustomerKey(group.at('KmsKeyId'), 'log group'),
});
