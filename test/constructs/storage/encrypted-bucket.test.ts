import { Annotations, Match, type Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Duration, Stack, Stage } from 'aws-cdk-lib/core';
import { DataKey, EncryptedBucket, type EncryptedBucketProps, LogBucket } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';

const BUCKET = 'AWS::S3::Bucket';
const POLICY = 'AWS::S3::BucketPolicy';
const DOCUMENTS = 'DocumentsBucket089EA665';
const LOGS = 'BlueprintAccessLogsBucketB1259E06';

const bucket = (stack: Stack, props: Partial<EncryptedBucketProps> = {}): EncryptedBucket =>
  new EncryptedBucket(stack, 'Documents', { dataClass: 'personal', ...props });

const template = (place?: Place, props?: Partial<EncryptedBucketProps>): Template =>
  templateOf((stack) => bucket(stack, props), place);

const documents = (result: Template): unknown => result.findResources(BUCKET)[DOCUMENTS];

describe.each(Object.entries(FLAGS))('EncryptedBucket with flags: %s', (_, flags) => {
  test('is encrypted by a customer key, private, versioned and logged', () => {
    expect(documents(template({ flags }))).toMatchObject({
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              BucketKeyEnabled: true,
              ServerSideEncryptionByDefault: {
                SSEAlgorithm: 'aws:kms',
                KMSMasterKeyID: { 'Fn::GetAtt': ['DocumentsKeyC4751DA8', 'Arn'] },
              },
            },
          ],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        VersioningConfiguration: { Status: 'Enabled' },
        LifecycleConfiguration: {
          Rules: [
            {
              Status: 'Enabled',
              NoncurrentVersionExpiration: { NoncurrentDays: 90 },
              AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
            },
          ],
        },
        LoggingConfiguration: { DestinationBucketName: { Ref: LOGS } },
      },
    });
  });

  test('refuses what does not come over TLS 1.2', () => {
    const everything = { Effect: 'Deny', Action: 's3:*', Principal: { AWS: '*' }, Resource: Match.anyValue() };
    template({ flags }).hasResourceProperties(POLICY, {
      Bucket: { Ref: DOCUMENTS },
      PolicyDocument: {
        Statement: Match.arrayWith([
          { ...everything, Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
          { ...everything, Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } },
        ]),
      },
    });
  });

  test('has S3 alone write the access logs, for this account alone, without an ACL', () => {
    const result = template({ flags });
    expect(result.findResources(BUCKET)[LOGS]).not.toHaveProperty('Properties.AccessControl');
    result.hasResourceProperties(POLICY, {
      Bucket: { Ref: LOGS },
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Effect: 'Allow',
            Action: 's3:PutObject',
            Principal: { Service: 'logging.s3.amazonaws.com' },
            Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': [LOGS, 'Arn'] }, '/*']] },
            Condition: { StringEquals: { 'aws:SourceAccount': '333333333333' } },
          },
        ]),
      },
    });
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, BUCKET)).toEqual([LOGS, DOCUMENTS]);
    expect(logicalIds(result, 'AWS::KMS::Key')).toEqual(['DocumentsKeyC4751DA8']);
  });

  test('takes a key and a log bucket of another stack', () => {
    const stack = stackIn({ flags });
    const shared = new Stack(Stage.of(stack), 'Shared');
    const { key } = new DataKey(shared, 'Key', { dataClass: 'personal' });
    bucket(stack, { key, accessLogs: new LogBucket(shared, 'Logs').bucket });
    const assembly = Stage.of(stack)?.synth();
    expect(assembly?.getStackArtifact(stack.artifactId).dependencies.map(({ id }) => id)).toContain(shared.artifactId);
  });
});

test.each([
  ['prod', 'Retain'],
  ['stage', 'Delete'],
  ['dev', 'Delete'],
] as const)('in %s: %s', (environment, policy) => {
  template({ environment }).allResources(BUCKET, { DeletionPolicy: policy, UpdateReplacePolicy: policy });
});

test('access logs are kept as long as the engagement file says', () => {
  const days = (environment: 'dev' | 'prod'): unknown =>
    template({ environment }).findResources(BUCKET)[LOGS]?.['Properties'];
  const expected = (count: number) => ({
    LifecycleConfiguration: {
      Rules: [{ ExpirationInDays: count, NoncurrentVersionExpiration: { NoncurrentDays: count } }],
    },
  });
  expect(days('dev')).toMatchObject(expected(30));
  expect(days('prod')).toMatchObject(expected(365));
});

test('objects expire if they are told to', () => {
  expect(documents(template({}, { expireAfter: Duration.days(400) }))).toHaveProperty(
    'Properties.LifecycleConfiguration.Rules.0.ExpirationInDays',
    400,
  );
});

test('several buckets of a stack share its log bucket, which needs one statement', () => {
  const result = templateOf((stack) => {
    bucket(stack);
    new EncryptedBucket(stack, 'Other', { dataClass: 'personal' });
  });
  expect(logicalIds(result, BUCKET)).toHaveLength(3);
  const statements = Object.values(result.findResources(POLICY)).map(
    ({ Properties }) => (Properties as { PolicyDocument: { Statement: unknown[] } }).PolicyDocument.Statement.length,
  );
  expect(statements.sort()).toEqual([2, 2, 3]);
});

test('reading is granted through the interface of the CDK, the key included', () => {
  const result = templateOf((stack) => {
    bucket(stack).bucket.grantRead(
      new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }),
    );
  });
  result.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: [
        Match.objectLike({ Action: Match.arrayWith(['s3:GetObject*']) }),
        Match.objectLike({
          Action: Match.arrayWith(['kms:Decrypt']),
          Resource: { 'Fn::GetAtt': ['DocumentsKeyC4751DA8', 'Arn'] },
        }),
      ],
    },
  });
});

test('refuses to forget versions before anyone can have noticed', () => {
  expect(() => bucket(stackIn(), { keepVersionsFor: Duration.days(7) })).toThrow(
    'prod/Stack/Documents: keepVersionsFor is 7 days; allowed: 30 days or longer, see CIP-9.1',
  );
  expect(() => bucket(stackIn(), { keepVersionsFor: Duration.days(30) })).not.toThrow();
});

test('says what the policy of an imported log bucket needs', () => {
  const stack = stackIn();
  bucket(stack, { accessLogs: s3.Bucket.fromBucketName(stack, 'Logs', 'logs') });
  Annotations.fromStack(stack).hasWarning(
    '/prod/Stack/Documents',
    Match.stringLikeRegexp('the log bucket is imported'),
  );
});
