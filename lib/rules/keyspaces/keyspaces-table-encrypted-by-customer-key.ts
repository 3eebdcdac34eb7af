import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { demandCustomerKey } from '../keys';
import { together } from '../stores';

export const keyspacesTableEncryptedByCustomerKey = defineRule({
  id: 'KeyspacesTableEncryptedByCustomerKey',
  title: 'Keyspaces table is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'Keyspaces encrypts in any case, but by a key that nobody here can withdraw, audit or rotate',
  risk: 'With a key that AWS owns, whoever may read the table may decrypt it, and no key policy stands in between.',
  remedy:
    "Set `encryptionSpecification: { encryptionType: 'CUSTOMER_MANAGED_KMS_KEY', kmsKeyIdentifier }` on `CfnTable`.",
  cannotTell: 'the type or the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html'],
  resources: ['AWS::Cassandra::Table'],
  check: (table) =>
    together(
      demand(
        table.at('EncryptionSpecification.EncryptionType'),
        (type) => type.is('CUSTOMER_MANAGED_KMS_KEY'),
        (type) => `encryption is ${type.orAbsent()}, CUSTOMER_MANAGED_KMS_KEY is asked for`,
      ),
      demandCustomerKey(table.at('EncryptionSpecification.KmsKeyIdentifier'), 'table'),
    ),
});
