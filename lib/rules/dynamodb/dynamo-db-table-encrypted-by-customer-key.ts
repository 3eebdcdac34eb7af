import { defineRule, every, type ResourceView, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { demandCustomerKey } from '../keys';
import { settingOf } from '../serverless';
import { together } from '../stores';
import { copiesOf, nameOfCopy, SIMPLE_TABLE } from './copies';

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
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', SIMPLE_TABLE],
  check: (table) =>
    every(
      copiesOf(table).map((copy) =>
        together(
          demandOn(settingOf(table, 'SSESpecification.SSEEnabled'), 'encryption by KMS'),
          demandCustomerKey(keyOf(table, copy), nameOfCopy(copy)),
        ),
      ),
    ),
});

/** A simple table of the serverless transform may have its key from the `Globals` of the template. */
const keyOf = (table: ResourceView, copy: Value): Value =>
  table.type === SIMPLE_TABLE
    ? settingOf(table, 'SSESpecification.KMSMasterKeyId')
    : copy.at('SSESpecification.KMSMasterKeyId');
