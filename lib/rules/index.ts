import type { Rule } from '../engine';
import { cloudTrailRules } from './cloudtrail';
import { cognitoRules } from './cognito';
import { iamRules } from './iam';
import { kmsRules } from './kms';
import { logsRules } from './logs';
import { resourcePolicyRules } from './resource-policy';
import { s3Rules } from './s3';
import { stackRules } from './stack';
import { tagRules } from './tags';

export * from './cloudtrail';
export * from './cognito';
export * from './demand';
export * from './iam';
export * from './keys';
export * from './kms';
export * from './logs';
export * from './resource-policy';
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
  ...resourcePolicyRules,
  ...cognitoRules,
  ...stackRules,
  ...tagRules,
];
