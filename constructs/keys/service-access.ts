import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Annotations, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

const ENCRYPT_AND_DECRYPT = [
  'kms:Encrypt',
  'kms:Decrypt',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:DescribeKey',
] as const;

/** Lets CloudWatch Logs of a region use a key for the log groups that an ARN pattern names, and for no others. */
export function allowLogGroups(scope: Construct, key: kms.IKey, region: string, logGroups: string): void {
  allow(
    scope,
    key,
    new PolicyStatement({
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: [...ENCRYPT_AND_DECRYPT],
      resources: ['*'],
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logGroups } },
    }),
  );
}

/** Lets CloudTrail deliver the files of one trail encrypted by a key. Whoever reads them needs a grant of his own. */
export function allowTrail(scope: Construct, key: kms.IKey, trail: string): void {
  const principals = [new ServicePrincipal('cloudtrail.amazonaws.com')];
  const anyTrail = Stack.of(scope).formatArn({
    service: 'cloudtrail',
    region: '*',
    resource: 'trail',
    resourceName: '*',
  });
  allow(
    scope,
    key,
    new PolicyStatement({
      principals,
      // Decryption is for bucket keys: S3 unwraps the one of the bucket on behalf of CloudTrail.
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: {
        StringEquals: { 'aws:SourceArn': trail },
        StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': anyTrail },
      },
    }),
  );
  allow(
    scope,
    key,
    new PolicyStatement({
      principals,
      actions: ['kms:DescribeKey'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceArn': trail } },
    }),
  );
}

/**
 * Lets a service publish to one topic that a key encrypts. The source keys of AWS are of no use here: EventBridge sends
 * none of them to KMS, so the condition is the topic, which SNS names for whoever publishes.
 *
 * @see https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 */
export function allowTopicPublisher(scope: Construct, key: kms.IKey, service: string, topic: string): void {
  allow(
    scope,
    key,
    new PolicyStatement({
      principals: [new ServicePrincipal(service)],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: { StringEquals: { 'kms:EncryptionContext:aws:sns:topicArn': topic } },
    }),
  );
}

/**
 * Lets a service send to the queues that an ARN pattern names and a key encrypts, told by the queue for the same reason as above.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 */
export function allowQueueSender(scope: Construct, key: kms.IKey, service: string, queues: string): void {
  allow(
    scope,
    key,
    new PolicyStatement({
      principals: [new ServicePrincipal(service)],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: { ArnLike: { 'kms:EncryptionContext:aws:sqs:arn': queues } },
    }),
  );
}

/**
 * Lets Athena encrypt results that it manages for one workgroup.
 *
 * @see https://docs.aws.amazon.com/athena/latest/ug/managed-results.html
 */
export function allowWorkgroup(scope: Construct, key: kms.IKey, workgroup: string): void {
  allow(
    scope,
    key,
    new PolicyStatement({
      principals: [new ServicePrincipal('encryption.athena.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: {
        ArnEquals: { 'kms:EncryptionContext:aws:athena:arn': workgroup, 'aws:SourceArn': workgroup },
        StringEquals: { 'aws:SourceAccount': Stack.of(scope).account },
      },
    }),
  );
}

/** The policy of an imported key is out of reach: say what it needs, since deployment fails or logs get lost. */
function allow(scope: Construct, key: kms.IKey, statement: PolicyStatement): void {
  if (key.addToResourcePolicy(statement, true).statementAdded) return;
  Annotations.of(scope).addWarningV2(
    'cdk-policy-blueprints:keyPolicyNotChanged',
    `the key is imported, so its policy has to be changed by whoever owns it; it needs ${JSON.stringify(Stack.of(scope).resolve(statement.toStatementJson()))}`,
  );
}
