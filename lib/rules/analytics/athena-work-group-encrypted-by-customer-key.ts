import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { demandCustomerKey } from '../keys';

export const athenaWorkGroupEncryptedByCustomerKey = defineRule({
  id: 'AthenaWorkGroupEncryptedByCustomerKey',
  title: 'Athena workgroup encrypts results by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'results are copies of the data that was asked for',
  risk: 'Results of queries lie in clear or under a key that nobody in the account can withdraw.',
  remedy:
    "Set `resultConfiguration.encryptionConfiguration` to `{ encryptionOption: 'SSE_KMS', kmsKey }`, or a " +
    'key of managed results.',
  cannotTell: 'the key or the kind of encryption is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html',
    'https://docs.aws.amazon.com/athena/latest/ug/managed-results.html',
  ],
  resources: ['AWS::Athena::WorkGroup'],
  check: (group) => {
    const configuration = group.at('WorkGroupConfiguration');
    const managed = configuration.at('ManagedQueryResultsConfiguration');
    if (managed.at('Enabled').isTrue) return demandCustomerKey(managed.at('EncryptionConfiguration.KmsKey'), 'result');
    const encryption = configuration.at('ResultConfiguration.EncryptionConfiguration');
    return every([
      demand(
        encryption.at('EncryptionOption'),
        (option) => option.is('SSE_KMS', 'CSE_KMS'),
        (option) => `encryption of results is ${option.orAbsent()}`,
      ),
      demandCustomerKey(encryption.at('KmsKey'), 'result'),
    ]);
  },
});
