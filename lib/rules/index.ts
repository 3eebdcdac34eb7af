import type { Rule } from '../engine';
import { cloudTrailRules } from './cloudtrail';
import { dynamoDbRules } from './dynamodb';
import { elastiCacheRules } from './elasticache';
import { openSearchRules } from './opensearch';
import { redshiftRules } from './redshift';
import { keyspacesRules } from './keyspaces';
import { timestreamRules } from './timestream';
import { iamRules } from './iam';
import { kmsRules } from './kms';
import { logsRules } from './logs';
import { s3Rules } from './s3';
import { stackRules } from './stack';
import { tagRules } from './tags';

export * from './cloudtrail';
export * from './demand';
export * from './dynamodb';
export * from './elasticache';
export * from './opensearch';
export * from './redshift';
export * from './keyspaces';
export * from './timestream';
export * from './iam';
export * from './keys';
export * from './kms';
export * from './logs';
export * from './s3';
export * from './stack';
export * from './tags';

/** Every rule of the library, by topic. */
export const allRules: readonly Rule[] = [
  ...s3Rules,
  ...kmsRules,
  ...cloudTrailRules,
  ...logsRules,
  ...iamRules,
  ...dynamoDbRules,
  ...elastiCacheRules,
  ...openSearchRules,
  ...redshiftRules,
  ...keyspacesRules,
  ...timestreamRules,
  ...stackRules,
  ...tagRules,
];
