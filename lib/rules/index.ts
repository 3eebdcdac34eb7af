import type { Rule } from '../engine';
import { cloudTrailRules } from './cloudtrail';
import { dataRules } from './data';
import { iamRules } from './iam';
import { kmsRules } from './kms';
import { logsRules } from './logs';
import { networkRules } from './network';
import { residencyRules } from './residency';
import { s3Rules } from './s3';
import { stackRules } from './stack';
import { tagRules } from './tags';

export * from './cloudtrail';
export * from './data';
export * from './demand';
export * from './iam';
export * from './keys';
export * from './kms';
export * from './logs';
export * from './network';
export * from './residency';
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
  ...stackRules,
  ...tagRules,
  ...networkRules,
  ...residencyRules,
  ...dataRules,
];
