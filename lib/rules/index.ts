import type { Rule } from '../engine';
import { cloudTrailRules } from './cloudtrail';
import { dmsRules } from './dms';
import { documentDbRules } from './documentdb';
import { iamRules } from './iam';
import { kmsRules } from './kms';
import { logsRules } from './logs';
import { neptuneRules } from './neptune';
import { rdsRules } from './rds';
import { s3Rules } from './s3';
import { stackRules } from './stack';
import { tagRules } from './tags';

export * from './cloudtrail';
export * from './demand';
export * from './dms';
export * from './documentdb';
export * from './iam';
export * from './keys';
export * from './kms';
export * from './logs';
export * from './neptune';
export * from './rds';
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
  ...rdsRules,
  ...documentDbRules,
  ...neptuneRules,
  ...dmsRules,
  ...stackRules,
  ...tagRules,
];
