import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';

export const timestreamEncryptedByCustomerKey = defineRule({
  id: 'TimestreamEncryptedByCustomerKey',
  title: 'Timestream is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'Timestream encrypts in any case, but by a key that nobody here can withdraw or audit',
  risk: 'With a key of AWS, whoever may read the database may decrypt it, and no key policy stands in between.',
  remedy: 'Set `kmsKeyId` to a key.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/timestream/latest/developerguide/EncryptionAtRest.html'],
  cdkNag: ['AwsSolutions-TS3'],
  resources: [
    'AWS::Timestream::Database',
    'AWS::Timestream::InfluxDBCluster',
    'AWS::Timestream::InfluxDBInstance',
    'AWS::Timestream::ScheduledQuery',
  ],
  check: (store) => demandCustomerKey(store.at('KmsKeyId'), 'store'),
});
