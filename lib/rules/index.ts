import type { Rule } from '../engine';
import { aiRules } from './ai';
import { alarmsRules } from './alarms';
import { backupRules } from './backup';
import { cloudTrailRules } from './cloudtrail';
import { deliveryRules } from './delivery';
import { detectionRules } from './detection';
import { dmsRules } from './dms';
import { documentDbRules } from './documentdb';
import { dynamoDbRules } from './dynamodb';
import { elastiCacheRules } from './elasticache';
import { iamRules } from './iam';
import { keyspacesRules } from './keyspaces';
import { kmsRules } from './kms';
import { logsRules } from './logs';
import { neptuneRules } from './neptune';
import { openSearchRules } from './opensearch';
import { rdsRules } from './rds';
import { redshiftRules } from './redshift';
import { s3Rules } from './s3';
import { secretsRules } from './secrets';
import { stackRules } from './stack';
import { tagRules } from './tags';
import { timestreamRules } from './timestream';

export * from './ai';
export * from './alarms';
export * from './backup';
export * from './cloudtrail';
export * from './delivery';
export * from './demand';
export * from './detection';
export * from './dms';
export * from './documentdb';
export * from './dynamodb';
export * from './elasticache';
export * from './iam';
export * from './keys';
export * from './keyspaces';
export * from './kms';
export * from './logs';
export * from './neptune';
export * from './opensearch';
export * from './rds';
export * from './redshift';
export * from './s3';
export * from './secrets';
export * from './stack';
export * from './tags';
export * from './timestream';

/** Every rule of the library, by topic. */
export const allRules: readonly Rule[] = [
  ...aiRules,
  ...alarmsRules,
  ...backupRules,
  ...cloudTrailRules,
  ...deliveryRules,
  ...detectionRules,
  ...dmsRules,
  ...documentDbRules,
  ...dynamoDbRules,
  ...elastiCacheRules,
  ...iamRules,
  ...keyspacesRules,
  ...kmsRules,
  ...logsRules,
  ...neptuneRules,
  ...openSearchRules,
  ...rdsRules,
  ...redshiftRules,
  ...s3Rules,
  ...secretsRules,
  ...stackRules,
  ...tagRules,
  ...timestreamRules,
];
