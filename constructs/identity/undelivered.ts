import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { allowQueueSender } from '../keys/service-access';
import { uniqueName } from '../unique-name';

const EVENTS = 'events.amazonaws.com';

/**
 * Where EventBridge puts an event that it could not publish, for 14 days, under a key of the class `internal`. The
 * queue is named, since the policy of the key tells it by its ARN.
 */
export function undelivered(scope: Construct, key: kms.IKey): sqs.IQueue {
  const place = new Construct(scope, 'Undelivered');
  classify(place, 'internal');
  const { account } = Stack.of(scope);
  const queueName = uniqueName(place, 80);
  const queue = new sqs.Queue(place, 'Queue', {
    queueName,
    encryption: sqs.QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  queue.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(EVENTS)],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
  acknowledgeCdkNag(place, { 'AwsSolutions-SQS3': 'it is the dead-letter queue itself' });
  allowQueueSender(scope, key, EVENTS, Stack.of(scope).formatArn({ service: 'sqs', resource: queueName }));
  return queue;
}
