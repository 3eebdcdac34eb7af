import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import { experimental } from 'aws-cdk-lib/aws-cloudfront';
import { Trail } from 'aws-cdk-lib/aws-cloudtrail';
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { SnsDestination, SqsDestination } from 'aws-cdk-lib/aws-s3-notifications';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import {
  App,
  Duration,
  type IPropertyInjector,
  PropertyInjectors,
  RemovalPolicy,
  Stack,
  Stage,
  Tags,
} from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AuditTrail, EncryptedBucket, LogBucket, PolicyDefaults } from '../../../constructs';
import { judge } from '../../../lib/engine';
import { allRules } from '../../../lib/rules';
import { engagement, FLAGS, logicalIds, stackIn, viewOf } from '../harness';

const BUCKET = 'AWS::S3::Bucket';
const KEY = 'AWS::KMS::Key';
const QUEUE = 'AWS::SQS::Queue';

/** An injector of a user, who wants messages to wait. */
class Delay implements IPropertyInjector {
  public readonly constructUniqueId = Queue.PROPERTY_INJECTION_ID;

  public constructor(
    private readonly seconds: number,
    private readonly props: object = {},
  ) {}

  public inject(original: object): object {
    return { deliveryDelay: Duration.seconds(this.seconds), ...this.props, ...original };
  }
}

const queueOf = (stack: Stack): object => Object.values(Template.fromStack(stack).findResources(QUEUE))[0] ?? {};

const delayed = (seconds: number): object => ({
  Properties: { DelaySeconds: seconds, KmsMasterKeyId: expect.anything() as unknown },
});

describe('a property injector of a user', () => {
  const scopes = (): { app: App; stack: Stack } => {
    const app = new App();
    return { app, stack: new Stack(app, 'Stack') };
  };

  test.each<[where: string, register: (at: { app: App; stack: Stack }, injector: IPropertyInjector) => void]>([
    [
      'on the same scope, before',
      ({ app }, injector) => {
        PropertyInjectors.of(app).add(injector);
        PolicyDefaults.of(app).apply();
      },
    ],
    [
      'on the same scope, after',
      ({ app }, injector) => {
        PolicyDefaults.of(app).apply();
        PropertyInjectors.of(app).add(injector);
      },
    ],
    [
      'further out, before',
      ({ app, stack }, injector) => {
        PropertyInjectors.of(app).add(injector);
        PolicyDefaults.of(stack).apply();
      },
    ],
    [
      'further out, after',
      ({ app, stack }, injector) => {
        PolicyDefaults.of(stack).apply();
        PropertyInjectors.of(app).add(injector);
      },
    ],
    [
      'further in, with the defaults applied there, too',
      ({ app, stack }, injector) => {
        PolicyDefaults.of(app).apply();
        PropertyInjectors.of(stack).add(injector);
        PolicyDefaults.of(stack).apply();
      },
    ],
    [
      'further in, after the defaults were applied there, too',
      ({ app, stack }, injector) => {
        PolicyDefaults.of(app).apply();
        PolicyDefaults.of(stack).apply();
        PropertyInjectors.of(stack).add(injector);
      },
    ],
  ])('%s: goes first, and what it leaves open is filled in', (_, register) => {
    const at = scopes();
    register(at, new Delay(7));
    new Queue(at.stack, 'Queue');
    expect(queueOf(at.stack)).toMatchObject(delayed(7));
    Annotations.fromStack(at.stack).hasNoWarning('*', Match.stringLikeRegexp('hides the policy defaults'));
  });

  test('is replaced by a later one on the same scope, as the CDK has it, and the defaults stay', () => {
    const { app, stack } = scopes();
    PolicyDefaults.of(app).apply();
    PropertyInjectors.of(app).add(new Delay(7));
    PropertyInjectors.of(app).add(new Delay(9));
    new Queue(stack, 'Queue');
    expect(queueOf(stack)).toMatchObject(delayed(9));
  });

  test('may say something weaker, which stays', () => {
    const { app, stack } = scopes();
    PropertyInjectors.of(app).add(new Delay(7, { encryption: QueueEncryption.UNENCRYPTED }));
    PolicyDefaults.of(app).apply();
    new Queue(stack, 'Queue');
    expect(queueOf(stack)).not.toHaveProperty('Properties.KmsMasterKeyId');
  });

  test('further in alone: hides the defaults, and a warning says where', () => {
    const { app, stack } = scopes();
    PolicyDefaults.of(app).apply();
    PropertyInjectors.of(stack).add(new Delay(7));
    new Queue(stack, 'Queue');
    expect(queueOf(stack)).not.toHaveProperty('Properties.KmsMasterKeyId');
    Annotations.fromStack(stack).hasWarning(
      '/Stack',
      Match.stringLikeRegexp('a property injector hides the policy defaults of Queue'),
    );
  });

  test('of a class without defaults is left alone', () => {
    const { app, stack } = scopes();
    PolicyDefaults.of(app).apply();
    PropertyInjectors.of(app).add({ constructUniqueId: 'acme.Thing', inject: (props: unknown) => props });
    expect(PropertyInjectors.of(app).supportedClasses()).toContain('acme.Thing');
    new Queue(stack, 'Queue');
    expect(queueOf(stack)).toHaveProperty('Properties.KmsMasterKeyId');
  });
});

test('applied twice, they are the same as applied once', () => {
  const build = (times: number): unknown => {
    const stack = stackIn();
    for (let count = 0; count < times; count += 1) PolicyDefaults.of(stack).apply();
    const stage = Stage.of(stack);
    if (stage) PolicyDefaults.of(stage).apply();
    new s3.Bucket(stack, 'Bucket');
    new Queue(stack, 'Queue');
    new Trail(stack, 'Trail');
    return Template.fromStack(stack).toJSON();
  };
  expect(build(2)).toEqual(build(1));
});

describe('a prop that is given', () => {
  const weak = (stack: Stack): void => {
    PolicyDefaults.of(stack).apply({ dataClass: 'internal' });
    new s3.Bucket(stack, 'Bucket', { versioned: false, enforceSSL: false });
    new Queue(stack, 'Queue', { encryption: QueueEncryption.UNENCRYPTED });
  };

  test('stays, however weak it is, and the rules find it', () => {
    const { judgements } = judge(viewOf(weak), allRules);
    const found = judgements
      .filter(
        ({ verdict, resource }) => verdict.kind === 'violation' && /^(Bucket|Queue)/.test(resource?.logicalId ?? ''),
      )
      .map(({ rule }) => rule.id);
    expect(found).toEqual(
      expect.arrayContaining([
        'S3BucketVersioned',
        'S3BucketDeniesInsecureTransport',
        'S3BucketRequiresTls12',
        'SqsQueueEncryptedByCustomerKey',
      ]),
    );
    expect(found).not.toContain('S3BucketEncryptedByCustomerKey');
  });

  test('as undefined is absent, and erases no default', () => {
    const stack = stackIn();
    PolicyDefaults.of(stack).apply();
    new s3.Bucket(stack, 'Bucket', { versioned: undefined } as unknown as s3.BucketProps);
    Template.fromStack(stack).hasResourceProperties(BUCKET, {
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: { Rules: [Match.objectLike({ Id: 'Expire' })] },
    });
  });

  test('is not contradicted by a default that the CDK would refuse beside it', () => {
    const stack = stackIn({ environment: 'dev' });
    PolicyDefaults.of(stack).apply();
    new s3.Bucket(stack, 'Managed', { encryption: s3.BucketEncryption.S3_MANAGED });
    new s3.Bucket(stack, 'Emptied', { autoDeleteObjects: true, removalPolicy: RemovalPolicy.DESTROY });
    new s3.Bucket(stack, 'WithAcl', { accessControl: s3.BucketAccessControl.PRIVATE });
    new Table(stack, 'Provisioned', { partitionKey: { name: 'id', type: AttributeType.STRING }, readCapacity: 5 });
    const logs: object = { logRetention: 7 };
    new Function(stack, 'LogsItself', {
      runtime: Runtime.NODEJS_LATEST,
      handler: 'index.handler',
      code: Code.fromInline('exports.handler = async () => {};'),
      ...logs,
      deadLetterTopic: new Topic(stack, 'DeadLetters'),
    });
    expect(logicalIds(Template.fromStack(stack), BUCKET)).toHaveLength(4);
  });
});

test('every bucket logs under a prefix of its own', () => {
  const stack = stackIn();
  PolicyDefaults.of(stack).apply();
  new s3.Bucket(stack, 'One');
  new s3.Bucket(stack, 'Two');
  const template = Template.fromStack(stack);
  for (const id of ['One', 'Two']) {
    template.hasResourceProperties(BUCKET, {
      LoggingConfiguration: {
        LogFilePrefix: Match.stringLikeRegexp(`-${id}-\\w+/$`),
        DestinationBucketName: { Ref: Match.stringLikeRegexp('^BlueprintAccessLogs') },
      },
    });
  }
});

describe('keys', () => {
  const keysOf = (build: (stack: Stack) => void): unknown[] => {
    const stack = stackIn();
    build(stack);
    const keys = Template.fromStack(stack).findResources(KEY);
    return Object.entries(keys).map(([id, { Properties }]) => [
      id.replace(/[0-9A-F]{8}$/, ''),
      (Properties as { Tags: { Key: string; Value: string }[] }).Tags.find(
        ({ Key: tag }) => tag === 'DataClassification',
      )?.Value,
    ]);
  };

  test('are one for each stack and class of data, that of the nearest tag', () => {
    const keys = keysOf((stack) => {
      PolicyDefaults.of(stack).apply();
      Tags.of(stack).add('DataClassification', 'confidential');
      new s3.Bucket(stack, 'Bucket');
      new Queue(stack, 'Queue');
      const apart = new LogBucket(stack, 'Apart');
      Tags.of(apart).add('DataClassification', 'restricted');
    });
    expect(keys).toEqual([
      ['BlueprintKeyconfidentialKey', 'confidential'],
      ['BlueprintQueueKeyconfidentialKey', 'confidential'],
    ]);
  });

  test('are for internal data where no tag says anything', () => {
    const keys = keysOf((stack) => {
      PolicyDefaults.of(stack).apply();
      new Queue(stack, 'Queue');
    });
    expect(keys).toEqual([['BlueprintQueueKeyinternalKey', 'internal']]);
  });

  test('are not made where nothing asks for one', () => {
    expect(
      keysOf((stack) => {
        PolicyDefaults.of(stack).apply();
        new s3.Bucket(stack, 'Bucket', { encryption: s3.BucketEncryption.S3_MANAGED });
      }),
    ).toEqual([]);
  });

  test('of a topic and of the queue that subscribes to it are two, or CloudFormation would find a cycle', () => {
    const stack = stackIn({ flags: FLAGS['recommended'] ?? {} });
    PolicyDefaults.of(stack).apply();
    const queue = new Queue(stack, 'Queue');
    new Topic(stack, 'Topic').addSubscription(new SqsSubscription(queue));
    const template = Template.fromStack(stack);
    expect(logicalIds(template, KEY).map((id) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual([
      'BlueprintQueueKeyinternalKey',
      'BlueprintTopicKeyinternalKey',
    ]);
  });

  test('of a bucket and of what it notifies are two, for the same reason', () => {
    const stack = stackIn({ flags: FLAGS['recommended'] ?? {} });
    PolicyDefaults.of(stack).apply();
    const bucket = new s3.Bucket(stack, 'Bucket');
    bucket.addEventNotification(s3.EventType.OBJECT_CREATED, new SqsDestination(new Queue(stack, 'Queue')));
    bucket.addEventNotification(s3.EventType.OBJECT_REMOVED, new SnsDestination(new Topic(stack, 'Topic')));
    expect(() => Template.fromStack(stack)).not.toThrow();
  });

  test('that are plain wait 30 days and rotate, but for those that KMS cannot rotate', () => {
    const stack = stackIn();
    PolicyDefaults.of(stack).apply();
    new Key(stack, 'Data');
    new Key(stack, 'Signing', { keySpec: 'ECC_NIST_P256' as never, keyUsage: 'SIGN_VERIFY' as never });
    const template = Template.fromStack(stack);
    template.hasResourceProperties(KEY, { EnableKeyRotation: true, PendingWindowInDays: 30 });
    template.hasResourceProperties(KEY, { KeyUsage: 'SIGN_VERIFY', EnableKeyRotation: Match.absent() });
  });
});

test('alarms of the account still reach a topic, through its policy and its key', () => {
  const stack = stackIn();
  PolicyDefaults.of(stack).apply();
  new Topic(stack, 'Topic');
  const template = Template.fromStack(stack);
  const alarms = {
    Effect: 'Allow',
    Principal: { Service: 'cloudwatch.amazonaws.com' },
    Condition: { StringEquals: { 'aws:SourceAccount': '333333333333' } },
  };
  const granted = (Action: unknown): unknown => ({
    Statement: Match.arrayWith([Match.objectLike({ ...alarms, Action })]),
  });
  template.hasResourceProperties('AWS::SNS::TopicPolicy', { PolicyDocument: granted('sns:Publish') });
  template.hasResourceProperties(KEY, { KeyPolicy: granted(['kms:Decrypt', 'kms:GenerateDataKey']) });
});

test('the key lets CloudWatch Logs in for a log group of any name', () => {
  const stack = stackIn();
  PolicyDefaults.of(stack).apply();
  new LogGroup(stack, 'Logs', { logGroupName: '/acme/orders' });
  const [key] = Object.values(Template.fromStack(stack).findResources(KEY));
  expect(JSON.stringify(key)).toContain(':log-group:/acme/orders"');
});

test('constructs of this library are the same with and without them', () => {
  const build = (apply: (stack: Stack) => void): unknown => {
    const stack = stackIn();
    apply(stack);
    new EncryptedBucket(stack, 'Documents', { dataClass: 'confidential' });
    new AuditTrail(stack, 'Trail');
    return Template.fromStack(stack).toJSON();
  };
  const plain = build(() => undefined);
  expect(build((stack) => PolicyDefaults.of(stack).apply())).toEqual(plain);
});

test('a function at the edge is left alone, since CloudFront takes neither variables, keys nor dead letters of it', () => {
  const stack = new Stack(new App(), 'Stack', { env: { region: 'us-east-1' } });
  PolicyDefaults.of(stack).apply();
  new experimental.EdgeFunction(stack, 'Function', {
    runtime: Runtime.NODEJS_LATEST,
    handler: 'index.handler',
    code: Code.fromInline('exports.handler = async () => {};'),
  });
  const template = Template.fromStack(stack);
  template.hasResourceProperties('AWS::Lambda::Function', {
    KmsKeyArn: Match.absent(),
    DeadLetterConfig: Match.absent(),
  });
});

describe('environments', () => {
  const removal = (place: Parameters<typeof stackIn>[0]): unknown => {
    const stack = stackIn(place);
    PolicyDefaults.of(stack).apply();
    new s3.Bucket(stack, 'Subject');
    return Object.entries(Template.fromStack(stack).findResources(BUCKET)).find(([id]) =>
      id.startsWith('Subject'),
    )?.[1];
  };

  test('decide what becomes of data', () => {
    expect(removal({ environment: 'prod' })).toMatchObject({ DeletionPolicy: 'Retain' });
    expect(removal({ environment: 'dev' })).toMatchObject({ DeletionPolicy: 'Delete' });
  });

  test.each([
    ['dev', 'Delete'],
    ['prod', 'Retain'],
  ] as const)('of an app without stages are told by the account: %s', (name, policy) => {
    const app = new App();
    PolicyDefaults.of(app).apply({ engagement });
    const { account, region } = engagement.environments[name];
    const queue = (id: string): Template => {
      const stack = new Stack(app, id, { env: { account, region } });
      new Queue(stack, 'Queue');
      new Queue(stack, 'Other');
      return Template.fromStack(stack);
    };
    queue('Stack').allResources(QUEUE, { DeletionPolicy: policy });
  });

  test('are production where the account is not known', () => {
    const app = new App();
    PolicyDefaults.of(app).apply({ engagement });
    const stack = new Stack(app, 'Stack');
    new Queue(stack, 'Queue');
    Template.fromStack(stack).allResources(QUEUE, { DeletionPolicy: 'Retain' });
  });
});

test('stateful resources keep their logical ids', () => {
  const ids = (apply: (stack: Construct) => void): string[] => {
    const stack = stackIn();
    apply(stack);
    new s3.Bucket(stack, 'Documents');
    return logicalIds(Template.fromStack(stack), BUCKET);
  };
  expect(ids(() => undefined)).toEqual(['Documents7E5B2978']);
  expect(ids((stack) => PolicyDefaults.of(stack).apply())).toContain('Documents7E5B2978');
});

test('refuses a class of data that is not in kebab case', () => {
  expect(() => PolicyDefaults.of(stackIn()).apply({ dataClass: 'Top Secret' })).toThrow(
    "prod/Stack: dataClass is 'Top Secret'; allowed: a name in kebab case",
  );
});
