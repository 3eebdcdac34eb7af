import type { Rule } from '../engine';
import { apiGatewayRules } from './apigateway';
import { appSyncRules } from './appsync';
import { cloudFrontRules } from './cloudfront';
import { elbRules } from './elb';
import { entryRules } from './entry';
import { wafRules } from './waf';
import { cloudTrailRules } from './cloudtrail';
import { iamRules } from './iam';
import { kmsRules } from './kms';
import { logsRules } from './logs';
import { s3Rules } from './s3';
import { stackRules } from './stack';
import { tagRules } from './tags';

export * from './apigateway';
export * from './appsync';
export * from './cloudfront';
export * from './elb';
export * from './entry';
export * from './waf';
export * from './cloudtrail';
export * from './demand';
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
  ...stackRules,
  ...tagRules,
  ...wafRules,
  ...entryRules,
  ...elbRules,
  ...cloudFrontRules,
  ...appSyncRules,
  ...apiGatewayRules,
];
