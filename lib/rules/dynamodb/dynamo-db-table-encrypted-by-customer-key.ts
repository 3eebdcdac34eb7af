import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { demandCustomerKey } from '../keys';
import { together } from '../stores';
import { copiesOf, nameOfCopy } from './copies';

export const dynamoDbTableEncryptedByCustomerKey = defineRule({
  id: 'DynamoDbTableEncryptedByCustomerKey',
  title: 'DynamoDB table is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'DynamoDB encrypts in any case, but by a key that nobody here can withdraw, audit or rotate',
  risk: 'With a key that AWS owns, whoever may read the table may decrypt it, and no key policy stands in between.',
  remedy:
    'Set `encryption: TableEncryption.CUSTOMER_MANAGED` and `encryptionKey`; for `TableV2` ' +
    '`encryption: TableEncryptionV2.customerManagedKey(…)` with a key for each replica.',
  cannotTell: 'the switch or a key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html'],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  check: (table) =>
    every(
      copiesOf(table).map((copy) =>
        together(
          demandOn(table.at('SSESpecification.SSEEnabled'), 'encryption by KMS'),
          demandCustomerKey(copy.at('SSESpecification.KMSMasterKeyId'), nameOfCopy(copy)),
        ),
      ),
    ),
});
