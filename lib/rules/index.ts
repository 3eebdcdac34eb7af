import type { Rule } from '../engine';
import { aiRules } from './ai';
import { alarmsRules } from './alarms';
import { appRunnerRules } from './apprunner';
import { autoScalingRules } from './autoscaling';
import { backupRules } from './backup';
import { beanstalkRules } from './beanstalk';
import { cloudTrailRules } from './cloudtrail';
import { cognitoRules } from './cognito';
import { deliveryRules } from './delivery';
import { detectionRules } from './detection';
import { dmsRules } from './dms';
import { documentDbRules } from './documentdb';
import { dynamoDbRules } from './dynamodb';
import { ec2Rules } from './ec2';
import { ecrRules } from './ecr';
import { ecsRules } from './ecs';
import { eksRules } from './eks';
import { elastiCacheRules } from './elasticache';
import { iamRules } from './iam';
import { keyspacesRules } from './keyspaces';
import { kmsRules } from './kms';
import { lambdaRules } from './lambda';
import { logsRules } from './logs';
import { neptuneRules } from './neptune';
import { openSearchRules } from './opensearch';
import { rdsRules } from './rds';
import { redshiftRules } from './redshift';
import { resourcePolicyRules } from './resource-policy';
import { s3Rules } from './s3';
import { secretsRules } from './secrets';
import { stackRules } from './stack';
import { tagRules } from './tags';
import { timestreamRules } from './timestream';

export * from './ai';
export * from './alarms';
export * from './apprunner';
export * from './autoscaling';
export * from './backup';
export * from './beanstalk';
export * from './cloudtrail';
export * from './cognito';
export * from './delivery';
export * from './demand';
export * from './detection';
export * from './dms';
export * from './documentdb';
export * from './dynamodb';
export * from './ec2';
export * from './ecr';
export * from './ecs';
export * from './eks';
export * from './elasticache';
export * from './iam';
export * from './keys';
export * from './keyspaces';
export * from './kms';
export * from './lambda';
export * from './logs';
export * from './neptune';
export * from './opensearch';
export * from './rds';
export * from './redshift';
export * from './resource-policy';
export * from './s3';
export * from './secrets';
export * from './stack';
export * from './tags';
export * from './timestream';

/** Every rule of the library, by topic. */
export const allRules: readonly Rule[] = [
  ...aiRules,
  ...alarmsRules,
  ...appRunnerRules,
  ...autoScalingRules,
  ...backupRules,
  ...beanstalkRules,
  ...cloudTrailRules,
  ...cognitoRules,
  ...deliveryRules,
  ...detectionRules,
  ...dmsRules,
  ...documentDbRules,
  ...dynamoDbRules,
  ...ec2Rules,
  ...ecrRules,
  ...ecsRules,
  ...eksRules,
  ...elastiCacheRules,
  ...iamRules,
  ...keyspacesRules,
  ...kmsRules,
  ...lambdaRules,
  ...logsRules,
  ...neptuneRules,
  ...openSearchRules,
  ...rdsRules,
  ...redshiftRules,
  ...resourcePolicyRules,
  ...s3Rules,
  ...secretsRules,
  ...stackRules,
  ...tagRules,
  ...timestreamRules,
];
