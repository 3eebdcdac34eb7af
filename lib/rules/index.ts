import type { Rule } from '../engine';
import { aiRules } from './ai';
import { alarmsRules } from './alarms';
import { analyticsRules } from './analytics';
import { apiGatewayRules } from './apigateway';
import { appRunnerRules } from './apprunner';
import { appSyncRules } from './appsync';
import { autoScalingRules } from './autoscaling';
import { backupRules } from './backup';
import { beanstalkRules } from './beanstalk';
import { cloudFrontRules } from './cloudfront';
import { cloudTrailRules } from './cloudtrail';
import { cognitoRules } from './cognito';
import { dataRules } from './data';
import { deliveryRules } from './delivery';
import { detectionRules } from './detection';
import { dmsRules } from './dms';
import { documentDbRules } from './documentdb';
import { dynamoDbRules } from './dynamodb';
import { ebsRules } from './ebs';
import { ec2Rules } from './ec2';
import { ecrRules } from './ecr';
import { ecsRules } from './ecs';
import { efsRules } from './efs';
import { eksRules } from './eks';
import { elastiCacheRules } from './elasticache';
import { elbRules } from './elb';
import { entryRules } from './entry';
import { eventsRules } from './events';
import { fsxRules } from './fsx';
import { iamRules } from './iam';
import { keyspacesRules } from './keyspaces';
import { kinesisRules } from './kinesis';
import { kmsRules } from './kms';
import { lambdaRules } from './lambda';
import { logsRules } from './logs';
import { mqRules } from './mq';
import { mskRules } from './msk';
import { neptuneRules } from './neptune';
import { networkRules } from './network';
import { openSearchRules } from './opensearch';
import { rdsRules } from './rds';
import { redshiftRules } from './redshift';
import { residencyRules } from './residency';
import { resourcePolicyRules } from './resource-policy';
import { s3Rules } from './s3';
import { sagemakerRules } from './sagemaker';
import { secretsRules } from './secrets';
import { snsRules } from './sns';
import { sqsRules } from './sqs';
import { stackRules } from './stack';
import { tagRules } from './tags';
import { timestreamRules } from './timestream';
import { transferRules } from './transfer';
import { wafRules } from './waf';
import { workspacesRules } from './workspaces';

export * from './ai';
export * from './alarms';
export * from './analytics';
export * from './apigateway';
export * from './apprunner';
export * from './appsync';
export * from './autoscaling';
export * from './backup';
export * from './beanstalk';
export * from './cloudfront';
export * from './cloudtrail';
export * from './cognito';
export * from './data';
export * from './delivery';
export * from './demand';
export * from './detection';
export * from './dms';
export * from './documentdb';
export * from './dynamodb';
export * from './ebs';
export * from './ec2';
export * from './ecr';
export * from './ecs';
export * from './efs';
export * from './eks';
export * from './elasticache';
export * from './elb';
export * from './entry';
export * from './events';
export * from './families';
export * from './fsx';
export * from './iam';
export * from './keys';
export * from './keyspaces';
export * from './kinesis';
export * from './kms';
export * from './lambda';
export * from './logs';
export * from './mq';
export * from './msk';
export * from './neptune';
export * from './network';
export * from './opensearch';
export * from './rds';
export * from './redshift';
export * from './residency';
export * from './resource-policy';
export * from './s3';
export * from './sagemaker';
export * from './secrets';
export * from './sns';
export * from './sqs';
export * from './stack';
export * from './tags';
export * from './timestream';
export * from './transfer';
export * from './waf';
export * from './workspaces';

/** Every rule of the library, by topic. */
export const allRules: readonly Rule[] = [
  ...aiRules,
  ...alarmsRules,
  ...analyticsRules,
  ...apiGatewayRules,
  ...appRunnerRules,
  ...appSyncRules,
  ...autoScalingRules,
  ...backupRules,
  ...beanstalkRules,
  ...cloudFrontRules,
  ...cloudTrailRules,
  ...cognitoRules,
  ...dataRules,
  ...deliveryRules,
  ...detectionRules,
  ...dmsRules,
  ...documentDbRules,
  ...dynamoDbRules,
  ...ebsRules,
  ...ec2Rules,
  ...ecrRules,
  ...ecsRules,
  ...efsRules,
  ...eksRules,
  ...elastiCacheRules,
  ...elbRules,
  ...entryRules,
  ...eventsRules,
  ...fsxRules,
  ...iamRules,
  ...keyspacesRules,
  ...kinesisRules,
  ...kmsRules,
  ...lambdaRules,
  ...logsRules,
  ...mqRules,
  ...mskRules,
  ...neptuneRules,
  ...networkRules,
  ...openSearchRules,
  ...rdsRules,
  ...redshiftRules,
  ...residencyRules,
  ...resourcePolicyRules,
  ...s3Rules,
  ...sagemakerRules,
  ...secretsRules,
  ...snsRules,
  ...sqsRules,
  ...stackRules,
  ...tagRules,
  ...timestreamRules,
  ...transferRules,
  ...wafRules,
  ...workspacesRules,
];
