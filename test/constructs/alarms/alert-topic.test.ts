import { Annotations, Match, type Template } from 'aws-cdk-lib/assertions';
import { Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import * as kms from 'aws-cdk-lib/aws-kms';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { App, Stack } from 'aws-cdk-lib/core';
import { AlertTopic, type AlertTopicProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';

const TOPIC = 'AWS::SNS::Topic';
const NAME = 'acme-portal-prod-Stack-Alerts-7FBE7886';

const alerts = (stack: Stack, props: Partial<AlertTopicProps> = {}): AlertTopic =>
  new AlertTopic(stack, 'Alerts', { contact: 'onCall', ...props });

const template = (place?: Place, props?: Partial<AlertTopicProps>): Template =>
  templateOf((stack) => alerts(stack, props), place);

interface Statement {
  readonly Principal: string | { readonly Service?: string | string[] };
}

const statementsOf = (result: Template, type: string, property: string): Statement[] =>
  Object.values(result.findResources(type)).flatMap(
    ({ Properties }) => (Properties as Record<string, { Statement: Statement[] }>)[property]?.Statement ?? [],
  );

/** Some flags make one statement of those that differ in the principal alone. */
const letsIn =
  (service: string) =>
  ({ Principal }: Statement): boolean =>
    typeof Principal === 'object' && [Principal.Service].flat().includes(service);

describe.each(Object.entries(FLAGS))('AlertTopic with flags: %s', (_, flags) => {
  test('is encrypted by a customer key that trusts each publisher for this topic alone', () => {
    const result = template({ flags });
    result.hasResourceProperties(TOPIC, {
      TopicName: NAME,
      KmsMasterKeyId: { 'Fn::GetAtt': ['AlertsKeyE7245541', 'Arn'] },
    });
    const statements = statementsOf(result, 'AWS::KMS::Key', 'KeyPolicy');
    for (const service of ['cloudwatch.amazonaws.com', 'events.amazonaws.com']) {
      expect(statements.filter(letsIn(service))).toEqual([
        expect.objectContaining({
          Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
          Condition: { StringEquals: { 'kms:EncryptionContext:aws:sns:topicArn': expect.anything() as unknown } },
        }),
      ]);
    }
    expect(JSON.stringify(result.toJSON())).toContain(`:sns:eu-central-1:333333333333:${NAME}"`);
  });

  test('takes messages over TLS alone, from services on behalf of the account alone', () => {
    const topic = { Ref: 'AlertsTopicCF7C81C9' };
    const statements = statementsOf(template({ flags }), 'AWS::SNS::TopicPolicy', 'PolicyDocument');
    expect(statements[0]).toMatchObject({
      Effect: 'Deny',
      Action: 'sns:Publish',
      Principal: '*',
      Resource: topic,
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
    for (const service of ['cloudwatch.amazonaws.com', 'events.amazonaws.com']) {
      expect(statements.filter(letsIn(service))).toEqual([
        expect.objectContaining({
          Action: 'sns:Publish',
          Resource: topic,
          Condition: { StringEquals: { 'aws:SourceAccount': '333333333333' } },
        }),
      ]);
    }
  });

  test('logs what it could not deliver, into a log group that is encrypted and ends', () => {
    const result = template({ flags });
    const role = { 'Fn::GetAtt': ['AlertsLogRole3A7D86EC', 'Arn'] };
    result.hasResourceProperties(TOPIC, {
      DeliveryStatusLogging: ['http/s', 'lambda', 'sqs'].map((Protocol) => ({
        Protocol,
        FailureFeedbackRoleArn: role,
      })),
    });
    result.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: `sns/eu-central-1/333333333333/${NAME}/Failure`,
      KmsKeyId: { 'Fn::GetAtt': ['AlertsKeyE7245541', 'Arn'] },
      RetentionInDays: 90,
    });
    result.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [
          Match.objectLike({
            Principal: { Service: 'sns.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': '333333333333' } },
          }),
        ],
      },
    });
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, TOPIC)).toEqual(['AlertsTopicCF7C81C9']);
    expect(logicalIds(result, 'AWS::KMS::Key')).toEqual(['AlertsKeyE7245541']);
  });
});

test.each([
  ['onCall', 'on-call@acme.example'],
  ['security', 'security@acme.example'],
] as const)('%s: the contact of the engagement file is told by e-mail', (contact, address) => {
  template({}, { contact }).hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: address });
});

test('an address can be named in place of the contact', () => {
  template({}, { email: 'night-shift@acme.example' }).hasResourceProperties('AWS::SNS::Subscription', {
    Endpoint: 'night-shift@acme.example',
  });
});

test('a stack has one topic for each contact', () => {
  const stack = stackIn();
  expect(AlertTopic.of(stack, 'onCall')).toBe(AlertTopic.of(stack, 'onCall'));
  expect(AlertTopic.of(stack, 'security')).not.toBe(AlertTopic.of(stack, 'onCall'));
});

test('one more service may publish, if it is let in', () => {
  const result = templateOf((stack) => {
    alerts(stack).allowService('backup.amazonaws.com');
  });
  for (const [type, document] of [
    ['AWS::SNS::TopicPolicy', 'PolicyDocument'],
    ['AWS::KMS::Key', 'KeyPolicy'],
  ] as const) {
    const statements = statementsOf(result, type, document).filter(letsIn('backup.amazonaws.com'));
    expect(statements).toEqual([expect.objectContaining({ Condition: expect.anything() as unknown })]);
  }
});

test('a rule of EventBridge publishes to it, and puts aside what it cannot', () => {
  const result = templateOf((stack) => {
    const queue = new Queue(stack, 'Undelivered');
    const target = alerts(stack).ruleTarget(queue, RuleTargetInput.fromText('look'));
    new Rule(stack, 'Rule', { eventPattern: { source: ['aws.health'] }, targets: [target] });
  });
  result.hasResourceProperties('AWS::Events::Rule', {
    Targets: [
      Match.objectLike({
        Arn: { Ref: 'AlertsTopicCF7C81C9' },
        DeadLetterConfig: { Arn: Match.anyValue() },
        Input: '"look"',
      }),
    ],
  });
  const statements = JSON.stringify(result.findResources('AWS::SNS::TopicPolicy')).match(/sns:Publish/g);
  expect(statements).toHaveLength(3);
});

test('says what the policy of an imported key needs', () => {
  const stack = stackIn();
  const key = kms.Key.fromKeyArn(stack, 'Key', 'arn:aws:kms:eu-central-1:333333333333:key/aaaa');
  alerts(stack, { key });
  Annotations.fromStack(stack).hasWarning(
    '/prod/Stack/Alerts',
    Match.stringLikeRegexp('the key is imported.*kms:EncryptionContext:aws:sns:topicArn'),
  );
});

test('refuses to tell nobody', () => {
  expect(() => alerts(new Stack(new App(), 'Bare'))).toThrow(
    'Bare/Alerts: email is absent where no engagement is attached; allowed: one address, such as on-call@example.com, see SIP-OB.2',
  );
  expect(() => alerts(stackIn(), { email: 'on-call' })).toThrow(
    "prod/Stack/Alerts: email is 'on-call'; allowed: one address, such as on-call@example.com, see SIP-OB.2",
  );
});
