import type * as kms from 'aws-cdk-lib/aws-kms';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { allowQueueSender } from '../keys/service-access';
import { uniqueName } from '../unique-name';

/** What SQS does by default; said, it marks a queue as one for dead letters that needs none of its own. */
export const DEAD_LETTER_QUEUE: sqs.RedriveAllowPolicy = { redrivePermission: sqs.RedrivePermission.ALLOW_ALL };

/**
 * A queue for events that EventBridge could not deliver, kept for 14 days, the longest that SQS keeps anything.
 * EventBridge may write to it for rules of the account alone.
 */
export function deadLetterQueue(scope: Construct, id: string, key: kms.IKey): sqs.IQueue {
  const stack = Stack.of(scope);
  const service = 'events.amazonaws.com';
  // The policy of the key names the queue, which names the key. A name that CloudFormation makes up starts with that of
  // the stack, unless it has to be cut.
  const queueName = `${uniqueName(scope, 79 - id.length)}-${id}`;
  const queue = new sqs.Queue(scope, id, {
    queueName,
    encryption: sqs.QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    redriveAllowPolicy: DEAD_LETTER_QUEUE,
    // What is in it is a copy of a finding, which stays where it was found.
    removalPolicy: RemovalPolicy.DESTROY,
  });
  classify(queue, 'internal');
  queue.addToResourcePolicy(
    new iam.PolicyStatement({
      principals: [new iam.ServicePrincipal(service)],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  );
  allowQueueSender(scope, key, service, stack.formatArn({ service: 'sqs', resource: queueName }));
  acknowledgeCdkNag(queue, { 'AwsSolutions-SQS3': 'it is the dead-letter queue of a rule of EventBridge' });
  return queue;
}
