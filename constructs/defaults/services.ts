import * as cloudtrail from 'aws-cdk-lib/aws-cloudtrail';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { ArnFormat, Duration, Stack } from 'aws-cdk-lib/core';
import { LogArchive } from '../audit/log-archive';
import { allowLogGroups, allowTrail } from '../keys/service-access';
import { maskSensitiveData } from '../logs/data-identifiers';
import { type ClassDefaults, defaults } from './default';
import type { Place } from './place';

const key = defaults(kms.Key, {
  enableKeyRotation: ({ keySpec = kms.KeySpec.SYMMETRIC_DEFAULT, keyUsage = kms.KeyUsage.ENCRYPT_DECRYPT }) =>
    // KMS rotates no other keys.
    (keySpec === kms.KeySpec.SYMMETRIC_DEFAULT && keyUsage === kms.KeyUsage.ENCRYPT_DECRYPT) || undefined,
  pendingWindow: () => Duration.days(30),
  removalPolicy: (_, { environment }) => environment.removalPolicy(),
});

const queue = defaults(sqs.Queue, {
  encryption: () => sqs.QueueEncryption.KMS,
  encryptionMasterKey: ({ encryption = sqs.QueueEncryption.KMS }, place) =>
    encryption === sqs.QueueEncryption.KMS ? place.keyOf('Queue') : undefined,
  enforceSSL: () => true,
  removalPolicy: (_, { environment }) => environment.removalPolicy(),
});

/** What alarms need of a topic or its key. Without it they deploy, and reach nobody. */
const forAlarms = ({ scope }: Place, actions: string[], resource: string): iam.PolicyStatement =>
  new iam.PolicyStatement({
    principals: [new iam.ServicePrincipal('cloudwatch.amazonaws.com')],
    actions,
    resources: [resource],
    conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
  });

const topic = defaults(sns.Topic, {
  masterKey: (_, place) => {
    const masterKey = place.keyOf('Topic');
    masterKey.addToResourcePolicy(forAlarms(place, ['kms:Decrypt', 'kms:GenerateDataKey'], '*'));
    return masterKey;
  },
  enforceSSL: (_, place) => {
    // The policy that denies plain HTTP stands in for that of SNS, which lets the whole account in, alarms included.
    place.later((made) => {
      const own = made as sns.ITopic;
      own.addToResourcePolicy(forAlarms(place, ['sns:Publish'], own.topicArn));
    });
    return true;
  },
});

const logGroup = defaults(logs.LogGroup, {
  encryptionKey: ({ logGroupName }, place) => {
    const encryptionKey = place.key();
    const stack = Stack.of(place.scope);
    const resourceName = logGroupName ?? `${stack.stackName}-*`;
    const arnFormat = ArnFormat.COLON_RESOURCE_NAME;
    const arn = stack.formatArn({ service: 'logs', resource: 'log-group', resourceName, arnFormat });
    allowLogGroups(place.scope, encryptionKey, stack.region, arn);
    return encryptionKey;
  },
  retention: (_, { environment }) => environment.retentionDays('application'),
  // CloudWatch Logs protects data in the standard class alone.
  dataProtectionPolicy: ({ logGroupClass = logs.LogGroupClass.STANDARD }) =>
    logGroupClass === logs.LogGroupClass.STANDARD ? maskSensitiveData() : undefined,
  removalPolicy: (_, { environment }) => environment.removalPolicy(),
});

const lambdaFunction = defaults(lambda.Function, {
  environmentEncryption: (_, place) => place.key(),
  // The CDK refuses a log group beside any of the old props.
  logGroup: (props, place) =>
    'logRetention' in props || 'logRemovalPolicy' in props ? undefined : place.logGroup('application'),
  deadLetterQueueEnabled: ({ deadLetterQueue, deadLetterTopic, onFailure }) =>
    (deadLetterQueue ?? deadLetterTopic ?? onFailure) === undefined || undefined,
  tracing: () => lambda.Tracing.ACTIVE,
});

const secret = defaults(secretsmanager.Secret, {
  encryptionKey: (_, place) => place.key(),
  removalPolicy: (_, { environment }) => environment.removalPolicy(),
});

const stream = defaults(kinesis.Stream, {
  encryption: () => kinesis.StreamEncryption.KMS,
  encryptionKey: ({ encryption = kinesis.StreamEncryption.KMS }, place) =>
    encryption === kinesis.StreamEncryption.KMS ? place.key() : undefined,
  removalPolicy: (_, { environment }) => environment.removalPolicy(),
});

const trailArn = (trailName: string, { scope }: Place): string =>
  Stack.of(scope).formatArn({ service: 'cloudtrail', resource: 'trail', resourceName: trailName });

/** The policies of bucket and key name the trail before it is there, so its name has to be known. */
const nameOfTrail = ({ trailName }: cloudtrail.TrailProps, place: Place): string => trailName ?? place.name(128);

const trail = defaults(cloudtrail.Trail, {
  trailName: nameOfTrail,
  bucket: (props, place) => {
    const archive = place.beside('Archive', (id) => new LogArchive(place.scope, id, { key: place.keyOfAudit() }));
    archive.allowDelivery(trailArn(nameOfTrail(props, place), place));
    return archive.bucket;
  },
  encryptionKey: (props, place) => {
    const encryptionKey = place.keyOfAudit();
    allowTrail(place.scope, encryptionKey, trailArn(nameOfTrail(props, place), place));
    return encryptionKey;
  },
  sendToCloudWatchLogs: () => true,
  cloudWatchLogGroup: ({ sendToCloudWatchLogs, cloudWatchLogsRetention }, place) =>
    sendToCloudWatchLogs === false || cloudWatchLogsRetention !== undefined ? undefined : place.logGroup('audit'),
});

export const serviceDefaults: readonly ClassDefaults[] = [
  key,
  queue,
  topic,
  logGroup,
  lambdaFunction,
  secret,
  stream,
  trail,
];
