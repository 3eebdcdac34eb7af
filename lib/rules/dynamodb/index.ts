import type { Rule } from '../../engine';
import { dynamoDbTableEncryptedByKms } from './dynamo-db-table-encrypted-by-kms';
import { daxClusterEncryptedAtRest } from './dax-cluster-encrypted-at-rest';
import { daxClusterRequiresTls } from './dax-cluster-requires-tls';
import { dynamoDbTableDeletionProtected } from './dynamo-db-table-deletion-protected';
import { dynamoDbTableEncryptedByCustomerKey } from './dynamo-db-table-encrypted-by-customer-key';
import { dynamoDbTableRecoverable } from './dynamo-db-table-recoverable';
import { dynamoDbTableRetainedInProduction } from './dynamo-db-table-retained-in-production';
import { dynamoDbTableScales } from './dynamo-db-table-scales';

export * from './dynamo-db-table-encrypted-by-kms';
export * from './dax-cluster-encrypted-at-rest';
export * from './dax-cluster-requires-tls';
export * from './dynamo-db-table-deletion-protected';
export * from './dynamo-db-table-encrypted-by-customer-key';
export * from './dynamo-db-table-recoverable';
export * from './dynamo-db-table-retained-in-production';
export * from './dynamo-db-table-scales';

/** Every rule about DynamoDB and DAX. */
export const dynamoDbRules: readonly Rule[] = [
  dynamoDbTableEncryptedByKms,
  daxClusterEncryptedAtRest,
  daxClusterRequiresTls,
  dynamoDbTableDeletionProtected,
  dynamoDbTableEncryptedByCustomerKey,
  dynamoDbTableRecoverable,
  dynamoDbTableRetainedInProduction,
  dynamoDbTableScales,
];
