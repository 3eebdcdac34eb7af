import { Match, type Template } from 'aws-cdk-lib/assertions';
import type { Stack } from 'aws-cdk-lib/core';
import { AlertTopic, type Detector, ThreatDetection, type ThreatDetectionProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';

const DETECTOR = 'AWS::GuardDuty::Detector';
const RULE = 'AWS::Events::Rule';
const BUCKET = 'DetectionConfigBucketDC7A5C0B';

const detection = (stack: Stack, props?: ThreatDetectionProps): ThreatDetection =>
  new ThreatDetection(stack, 'Detection', props);

const template = (place?: Place, props?: ThreatDetectionProps): Template =>
  templateOf((stack) => detection(stack, props), place);

const enabled = (Name: string): object => ({ Name, Status: 'ENABLED' });

describe.each(Object.entries(FLAGS))('ThreatDetection with flags: %s', (_, flags) => {
  test('GuardDuty watches everything that it can', () => {
    template({ flags }).hasResourceProperties(DETECTOR, {
      Enable: true,
      Features: [
        ...[
          'S3_DATA_EVENTS',
          'EKS_AUDIT_LOGS',
          'EBS_MALWARE_PROTECTION',
          'RDS_LOGIN_EVENTS',
          'LAMBDA_NETWORK_LOGS',
        ].map(enabled),
        {
          ...enabled('RUNTIME_MONITORING'),
          AdditionalConfiguration: ['EKS_ADDON_MANAGEMENT', 'ECS_FARGATE_AGENT_MANAGEMENT', 'EC2_AGENT_MANAGEMENT'].map(
            enabled,
          ),
        },
      ],
    });
  });

  test('Security Hub has its foundational standards, Macie is on', () => {
    const result = template({ flags });
    result.hasResourceProperties('AWS::SecurityHub::Hub', { AutoEnableControls: true });
    const standards = JSON.stringify(result.findResources('AWS::SecurityHub::Standard'));
    expect(standards).toContain(
      ':securityhub:eu-central-1::standards/aws-foundational-security-best-practices/v/1.0.0"',
    );
    expect(standards).toContain(':securityhub:eu-central-1::standards/cis-aws-foundations-benchmark/v/3.0.0"');
    result.hasResourceProperties('AWS::Macie::Session', { Status: 'ENABLED' });
  });

  test('Config records every type and delivers into an encrypted bucket, by a role that can do nothing else', () => {
    const result = template({ flags });
    result.hasResourceProperties('AWS::Config::ConfigurationRecorder', {
      RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes: true },
    });
    result.hasResourceProperties('AWS::Config::DeliveryChannel', {
      S3BucketName: { Ref: BUCKET },
      S3KmsKeyArn: { 'Fn::GetAtt': ['DetectionConfigKey3C86830C', 'Arn'] },
    });
    result.hasResourceProperties('AWS::IAM::Policy', {
      PolicyName: Match.stringLikeRegexp('^DetectionConfigRole'),
      PolicyDocument: {
        Statement: [
          Match.objectLike({
            Action: 's3:PutObject',
            Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': [BUCKET, 'Arn'] }, '/AWSLogs/333333333333/Config/*']] },
          }),
          Match.objectLike({ Action: ['s3:GetBucketAcl', 's3:ListBucket'] }),
          Match.objectLike({ Action: ['kms:Decrypt', 'kms:GenerateDataKey'] }),
        ],
      },
    });
  });

  test('keeps the logical ids of what holds the history', () => {
    const result = template({ flags });
    expect(logicalIds(result, 'AWS::S3::Bucket')).toContain(BUCKET);
    expect(logicalIds(result, 'AWS::KMS::Key')).toContain('DetectionConfigKey3C86830C');
    expect(logicalIds(result, DETECTOR)).toEqual(['DetectionGuardDutyC6840A24']);
  });
});

test.each([
  ['aws.guardduty', { severity: [{ numeric: ['>=', 4] }] }],
  [
    'aws.securityhub',
    { findings: Match.objectLike({ Severity: { Label: ['CRITICAL', 'HIGH'] }, Workflow: { Status: ['NEW'] } }) },
  ],
])('findings of %s are sent to the security contact, or put aside', (source, detail) => {
  const result = template();
  result.hasResourceProperties(RULE, {
    EventPattern: Match.objectLike({ source: [source], detail }),
    Targets: [
      Match.objectLike({
        Arn: { Ref: Match.stringLikeRegexp('^BlueprintSecurityAlertsTopic') },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DetectionUndelivered'), 'Arn'] } },
      }),
    ],
  });
  result.hasResourceProperties('AWS::SNS::Subscription', { Endpoint: 'security@acme.example' });
});

test('the queue takes what EventBridge could not deliver for the account, by TLS, encrypted', () => {
  const result = template();
  result.hasResourceProperties('AWS::SQS::Queue', {
    KmsMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^BlueprintSecurityAlertsKey'), 'Arn'] },
    MessageRetentionPeriod: 14 * 24 * 3600,
    RedriveAllowPolicy: { redrivePermission: 'allowAll' },
  });
  result.hasResourceProperties('AWS::SQS::QueuePolicy', {
    PolicyDocument: {
      Statement: [
        Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        Match.objectLike({
          Action: 'sqs:SendMessage',
          Principal: { Service: 'events.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': '333333333333' } },
        }),
      ],
    },
  });
  const keys = JSON.stringify(result.findResources('AWS::KMS::Key'));
  expect(keys).toContain('kms:EncryptionContext:aws:sqs:arn');
  const QueueName = 'acme-portal-prod-Stack-Detection-EF7BA257-Undelivered';
  expect(keys).toContain(`:sqs:eu-central-1:333333333333:${QueueName}"`);
  result.hasResourceProperties('AWS::SQS::Queue', { QueueName });
});

test.each(['dev', 'prod'] as const)('%s: the history stays when the stack is deleted', (environment) => {
  template({ environment }).hasResource('AWS::S3::Bucket', {
    DeletionPolicy: 'Retain',
    Properties: {
      LifecycleConfiguration: {
        Rules: [Match.objectLike({ ExpirationInDays: environment === 'dev' ? 90 : 2557 })],
      },
    },
  });
});

test.each<[Detector, string]>([
  ['guardduty', DETECTOR],
  ['securityhub', 'AWS::SecurityHub::Hub'],
  ['macie', 'AWS::Macie::Session'],
  ['config', 'AWS::Config::ConfigurationRecorder'],
])('%s is left to the organisation, and its findings are routed all the same', (detector, type) => {
  const result = template({}, { managedByOrganization: [detector] });
  result.resourceCountIs(type, 0);
  result.resourceCountIs(RULE, 2);
});

test('somebody else can be told', () => {
  const result = templateOf((stack) => {
    detection(stack, { alerts: AlertTopic.of(stack, 'onCall') });
  });
  result.resourceCountIs('AWS::SNS::Topic', 1);
  result.hasResourceProperties('AWS::SNS::Subscription', { Endpoint: 'on-call@acme.example' });
});

test('refuses a service that it does not know', () => {
  expect(() => detection(stackIn(), { managedByOrganization: ['inspector' as Detector] })).toThrow(
    "prod/Stack/Detection: managedByOrganization is 'inspector'; allowed: guardduty, securityhub, macie, config, see CIP-6.3",
  );
});
