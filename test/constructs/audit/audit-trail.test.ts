import { Match, type Template } from 'aws-cdk-lib/assertions';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Function } from 'aws-cdk-lib/aws-lambda';
import { Stack, Stage } from 'aws-cdk-lib/core';
import { AuditTrail, type AuditTrailProps, LogArchive } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';

const TRAIL = 'AWS::CloudTrail::Trail';
const ARCHIVE = 'TrailArchiveBucketFCB336D7';
const KEY = 'TrailArchiveKey86442529';
const NAME = 'acme-portal-prod-Stack-Trail-6FDBD324';

const trail = (stack: Stack): AuditTrail => new AuditTrail(stack, 'Trail');
const template = (place?: Place): Template => templateOf(trail, place);
const archive = (place?: Place): unknown => template(place).findResources('AWS::S3::Bucket')[ARCHIVE];
const text = (result: Template): string => JSON.stringify(result.toJSON());

const data = (type: string) => [
  { Field: 'eventCategory', Equals: ['Data'] },
  { Field: 'resources.type', Equals: [type] },
];

describe.each(Object.entries(FLAGS))('AuditTrail with flags: %s', (_, flags) => {
  test('records every region, validates its files and encrypts them by the key of the archive', () => {
    template({ flags }).hasResourceProperties(TRAIL, {
      TrailName: NAME,
      IsLogging: true,
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      EnableLogFileValidation: true,
      KMSKeyId: { 'Fn::GetAtt': [KEY, 'Arn'] },
      S3BucketName: { Ref: ARCHIVE },
      CloudWatchLogsLogGroupArn: { 'Fn::GetAtt': ['TrailEventsLogGroup36CD7414', 'Arn'] },
    });
  });

  test('records management events, objects of S3 and items of DynamoDB, but not the delivery of logs', () => {
    const logFiles = [
      Match.objectLike({ 'Fn::Join': ['', [{ 'Fn::GetAtt': [ARCHIVE, 'Arn'] }, '/']] }),
      Match.anyValue(),
    ];
    const objects = data('AWS::S3::Object');
    template({ flags }).hasResourceProperties(TRAIL, {
      AdvancedEventSelectors: [
        { Name: 'Management', FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] },
        { Name: 'S3 objects', FieldSelectors: [...objects, { Field: 'resources.ARN', NotStartsWith: logFiles }] },
        {
          Name: 'Log files but for their delivery',
          FieldSelectors: [
            ...objects,
            { Field: 'resources.ARN', StartsWith: logFiles },
            { Field: 'eventName', NotEquals: ['PutObject'] },
          ],
        },
        { Name: 'DynamoDB items', FieldSelectors: data('AWS::DynamoDB::Table') },
      ],
    });
  });

  test('looks for what is out of the ordinary', () => {
    template({ flags }).hasResourceProperties(TRAIL, {
      InsightSelectors: [{ InsightType: 'ApiCallRateInsight' }, { InsightType: 'ApiErrorRateInsight' }],
    });
  });

  test('bucket and key trust this trail alone', () => {
    const result = template({ flags });
    const service = { Service: 'cloudtrail.amazonaws.com' };
    result.hasResourceProperties('AWS::S3::BucketPolicy', {
      Bucket: { Ref: ARCHIVE },
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 's3:PutObject',
            Principal: service,
            Condition: {
              StringEquals: { 'aws:SourceArn': Match.anyValue(), 's3:x-amz-acl': 'bucket-owner-full-control' },
            },
          }),
        ]),
      },
    });
    result.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
            Principal: service,
            Condition: {
              StringEquals: { 'aws:SourceArn': Match.anyValue() },
              StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': Match.anyValue() },
            },
          }),
        ]),
      },
    });
    expect(text(result)).toContain(`:cloudtrail:eu-central-1:333333333333:trail/${NAME}"`);
  });

  test('waits for what CloudTrail tries when the trail is made', () => {
    template({ flags }).hasResource(TRAIL, {
      DependsOn: Match.arrayWith(['TrailArchiveBucketPolicy0D4D82A7', 'TrailRoleDefaultPolicy41F79D6A']),
    });
  });

  test('keeps the logical ids of what holds logs', () => {
    const result = template({ flags });
    expect(logicalIds(result, 'AWS::S3::Bucket')).toEqual(['BlueprintAccessLogsBucketB1259E06', ARCHIVE]);
    expect(logicalIds(result, 'AWS::KMS::Key')).toEqual([KEY]);
    expect(logicalIds(result, 'AWS::Logs::LogGroup')).toEqual(['TrailEventsLogGroup36CD7414']);
    expect(logicalIds(result, TRAIL)).toEqual(['Trail8987F129']);
  });
});

test.each(['dev', 'stage', 'prod'] as const)('%s keeps archive, key and log group whatever happens', (environment) => {
  const result = template({ environment });
  const kept = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };
  expect(result.findResources('AWS::S3::Bucket')[ARCHIVE]).toMatchObject(kept);
  result.allResources('AWS::KMS::Key', kept);
  result.allResources('AWS::Logs::LogGroup', kept);
});

test('the archive is locked in production alone, for as long as audit logs are kept', () => {
  expect(archive({ environment: 'prod' })).toMatchObject({
    Properties: {
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Days: 2557, Mode: 'GOVERNANCE' } } },
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 2557 }] },
    },
  });
  expect(archive({ environment: 'dev' })).toMatchObject({
    Properties: { LifecycleConfiguration: { Rules: [{ ExpirationInDays: 90 }] } },
  });
  expect(archive({ environment: 'dev' })).not.toHaveProperty('Properties.ObjectLockConfiguration');
});

test('an archive can be shared, also from another stack', () => {
  const stack = stackIn();
  const shared = new LogArchive(new Stack(Stage.of(stack), 'Shared'), 'Archive');
  const made = new AuditTrail(stack, 'Trail', { archive: shared });
  expect(made.archive).toBe(shared);
  expect(() => Stage.of(stack)?.synth()).not.toThrow();
});

test('administrators of the key cannot read the logs', () => {
  const result = templateOf((stack) => {
    const admin = new Role(stack, 'Admin', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    new AuditTrail(stack, 'Trail', { keyAdministrators: [admin] });
  });
  result.hasResourceProperties('AWS::KMS::Key', {
    KeyPolicy: { Statement: Match.arrayWith([Match.objectLike({ Sid: 'AdministratorsDoNotUse', Effect: 'Deny' })]) },
  });
});

test('refuses administrators for a key that it does not make', () => {
  const stack = stackIn();
  const keyAdministrators = [Role.fromRoleArn(stack, 'Admin', 'arn:aws:iam::333333333333:role/admin')];
  const archive = new LogArchive(stack, 'Archive');
  expect(() => new AuditTrail(stack, 'Trail', { archive, keyAdministrators })).toThrow(
    'prod/Stack/Trail: keyAdministrators is given beside archive, which has its key; allowed: one of the two, see SEC-3.2.3',
  );
  expect(() => new LogArchive(stack, 'Other', { key: archive.key, keyAdministrators })).toThrow(
    'prod/Stack/Other: keyAdministrators is given beside key; allowed: one of the two, see SEC-3.2.3',
  );
});

test('reading the archive is granted through the interface of the CDK', () => {
  const result = templateOf((stack) => {
    trail(stack).archive.bucket.grantRead(
      new Role(stack, 'Auditor', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }),
    );
  });
  result.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: Match.arrayWith(['kms:Decrypt']) })]) },
  });
});

test('tables and functions are recorded as far as they are named', () => {
  const selectors = (props: AuditTrailProps): unknown[] => {
    const result = templateOf((stack) => new AuditTrail(stack, 'Trail', props));
    const [found] = Object.values(result.findResources(TRAIL));
    return (found?.['Properties'] as { AdvancedEventSelectors: unknown[] }).AdvancedEventSelectors.slice(3);
  };
  const table = Table.fromTableName(stackIn(), 'Orders', 'orders');
  const arn = 'arn:aws:lambda:eu-central-1:333333333333:function:order';
  const order = Function.fromFunctionArn(stackIn(), 'Order', arn);
  expect(selectors({ tables: [table], functions: [order] })).toEqual([
    {
      Name: 'DynamoDB items',
      FieldSelectors: [
        ...data('AWS::DynamoDB::Table'),
        { Field: 'resources.ARN', Equals: [expect.anything() as unknown] },
      ],
    },
    {
      Name: 'Lambda calls',
      FieldSelectors: [...data('AWS::Lambda::Function'), { Field: 'resources.ARN', Equals: [arn] }],
    },
  ]);
  expect(selectors({ functions: 'all' })).toEqual([
    { Name: 'DynamoDB items', FieldSelectors: data('AWS::DynamoDB::Table') },
    { Name: 'Lambda calls', FieldSelectors: data('AWS::Lambda::Function') },
  ]);
  expect(selectors({ tables: [] })).toEqual([]);
});
