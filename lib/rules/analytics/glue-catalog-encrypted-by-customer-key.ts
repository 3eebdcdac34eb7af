import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand, demandOn } from '../demand';
import { demandCustomerKey } from '../keys';

export const glueCatalogEncryptedByCustomerKey = defineRule({
  id: 'GlueCatalogEncryptedByCustomerKey',
  title: 'Glue catalog and the passwords in it are encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
    cloudInfrastructure.clauses['CIP-4.5'],
    securityIpProtection.clauses['SIP-AC.7'],
  ],
  severity: 'error',
  severityReason: 'the catalog holds passwords of databases',
  risk: 'Whoever may read the catalog may read the passwords of connections, and the shape of all data.',
  remedy:
    'Set `encryptionAtRest` to `SSE-KMS` with `sseAwsKmsKeyId`, and `connectionPasswordEncryption` to ' +
    '`returnConnectionPasswordEncrypted: true` with `kmsKeyId`.',
  cannotTell: 'a key or a switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html',
    'https://docs.aws.amazon.com/glue/latest/dg/encrypt-connection-passwords.html',
  ],
  resources: ['AWS::Glue::DataCatalogEncryptionSettings'],
  check: (settings) => {
    const catalog = settings.at('DataCatalogEncryptionSettings.EncryptionAtRest');
    const passwords = settings.at('DataCatalogEncryptionSettings.ConnectionPasswordEncryption');
    return every([
      demand(
        catalog.at('CatalogEncryptionMode'),
        (mode) => mode.is('SSE-KMS', 'SSE-KMS-WITH-SERVICE-ROLE'),
        (mode) => `encryption of the catalog is ${mode.orAbsent()}`,
      ),
      demandCustomerKey(catalog.at('SseAwsKmsKeyId'), 'catalog'),
      demandOn(passwords.at('ReturnConnectionPasswordEncrypted'), 'encryption of passwords'),
      demandCustomerKey(passwords.at('KmsKeyId'), 'password'),
    ]);
  },
});
