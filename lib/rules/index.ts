import type { Rule } from '../engine';
import { ec2Rules } from './ec2';
import { lambdaRules } from './lambda';
import { ecsRules } from './ecs';
import { ecrRules } from './ecr';
import { eksRules } from './eks';
import { appRunnerRules } from './apprunner';
import { autoScalingRules } from './autoscaling';
import { beanstalkRules } from './beanstalk';
import { cloudTrailRules } from './cloudtrail';
import { iamRules } from './iam';
import { kmsRules } from './kms';
import { logsRules } from './logs';
import { s3Rules } from './s3';
import { stackRules } from './stack';
import { tagRules } from './tags';

export * from './ec2';
export * from './lambda';
export * from './ecs';
export * from './ecr';
export * from './eks';
export * from './apprunner';
export * from './autoscaling';
export * from './beanstalk';
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
  ...beanstalkRules,
  ...autoScalingRules,
  ...appRunnerRules,
  ...eksRules,
  ...ecrRules,
  ...ecsRules,
  ...lambdaRules,
  ...ec2Rules,
];
