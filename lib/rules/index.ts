import type { Rule } from '../engine';
import { analyticsRules } from './analytics';
import { cloudTrailRules } from './cloudtrail';
import { ebsRules } from './ebs';
import { efsRules } from './efs';
import { eventsRules } from './events';
import { fsxRules } from './fsx';
import { iamRules } from './iam';
import { kinesisRules } from './kinesis';
import { kmsRules } from './kms';
import { logsRules } from './logs';
import { mqRules } from './mq';
import { mskRules } from './msk';
import { s3Rules } from './s3';
import { sagemakerRules } from './sagemaker';
import { snsRules } from './sns';
import { sqsRules } from './sqs';
import { stackRules } from './stack';
import { tagRules } from './tags';
import { transferRules } from './transfer';
import { workspacesRules } from './workspaces';

export * from './analytics';
export * from './cloudtrail';
export * from './demand';
export * from './ebs';
export * from './efs';
export * from './events';
export * from './fsx';
export * from './iam';
export * from './keys';
export * from './kinesis';
export * from './kms';
export * from './logs';
export * from './mq';
export * from './msk';
export * from './s3';
export * from './sagemaker';
export * from './sns';
export * from './sqs';
export * from './stack';
export * from './tags';
export * from './transfer';
export * from './workspaces';

/** Every rule of the library, by topic. */
export const allRules: readonly Rule[] = [
  ...s3Rules,
  ...kmsRules,
  ...cloudTrailRules,
  ...logsRules,
  ...iamRules,
  ...analyticsRules,
  ...ebsRules,
  ...efsRules,
  ...eventsRules,
  ...fsxRules,
  ...kinesisRules,
  ...mqRules,
  ...mskRules,
  ...sagemakerRules,
  ...snsRules,
  ...sqsRules,
  ...transferRules,
  ...workspacesRules,
  ...stackRules,
  ...tagRules,
];
