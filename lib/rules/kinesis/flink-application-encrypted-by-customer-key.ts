import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { demandCustomerKey } from '../keys';

export const flinkApplicationEncryptedByCustomerKey = defineRule({
  id: 'FlinkApplicationEncryptedByCustomerKey',
  title: 'Flink application is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'warning',
  severityReason: 'the service encrypts anyway, and most of what it keeps is state that can be computed again',
  risk: 'Checkpoints and snapshots hold records, under a key that nobody in the account can withdraw.',
  remedy: "Set `applicationEncryptionConfiguration` to `{ keyType: 'CUSTOMER_MANAGED_KEY', keyId }`.",
  cannotTell: 'the key or its kind is a parameter without a default',
  references: ['https://docs.aws.amazon.com/managed-flink/latest/java/security-data-protection.html'],
  resources: ['AWS::KinesisAnalyticsV2::Application'],
  check: (application) => {
    const encryption = application.at('ApplicationConfiguration.ApplicationEncryptionConfiguration');
    return every([
      demand(
        encryption.at('KeyType'),
        (type) => type.is('CUSTOMER_MANAGED_KEY'),
        (type) => `key is ${type.orAbsent()}`,
      ),
      demandCustomerKey(encryption.at('KeyId'), 'application'),
    ]);
  },
});
