import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Annotations, Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { uniqueName } from '../unique-name';

/**
 * Has S3 write the server access logs of a bucket into another one, by date of the request (CIP-6.2, CIP-8.2).
 *
 * The CDK's own way depends on `@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy`: without that flag it sets an ACL,
 * which a bucket with one owner refuses. So this one goes past it, to the same template with and without the flag.
 */
export function logAccess(scope: IConstruct, source: s3.IBucket, target: s3.IBucket): void {
  (source.node.defaultChild as s3.CfnBucket).loggingConfiguration = {
    destinationBucketName: target.bucketName,
    logFilePrefix: `${uniqueName(scope, 200)}/`,
    targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: s3.PartitionDateSource.EVENT_TIME } },
  };
  // The same statement for every bucket of the account: IAM's policy documents drop the duplicates, and a log bucket
  // of another stack does not come to depend on its sources.
  const statement = new PolicyStatement({
    principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
    actions: ['s3:PutObject'],
    resources: [target.arnForObjects('*')],
    conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(source).account } },
  });
  if (target.addToResourcePolicy(statement).statementAdded) return;
  Annotations.of(scope).addWarningV2(
    'cdk-policy-blueprints:logBucketPolicyNotChanged',
    `the log bucket is imported, so whoever owns it has to let logging.s3.amazonaws.com write to it for this account`,
  );
}
