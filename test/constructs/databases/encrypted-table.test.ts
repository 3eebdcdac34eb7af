import { Match, type Template } from 'aws-cdk-lib/assertions';
import { AttributeType } from 'aws-cdk-lib/aws-dynamodb';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Stack } from 'aws-cdk-lib/core';
import { EncryptedTable, type EncryptedTableProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { roleIn } from '../subjects/subject';

const TABLE = 'AWS::DynamoDB::GlobalTable';
const partitionKey = { name: 'id', type: AttributeType.STRING };

const table = (stack: Stack, props: Partial<EncryptedTableProps> = {}): EncryptedTable =>
  new EncryptedTable(stack, 'Store', { dataClass: 'confidential', partitionKey, ...props });

const template = (place?: Place, props?: Partial<EncryptedTableProps>): Template =>
  templateOf((stack) => table(stack, props), place);

const replicaKey = (stack: Stack, region: string): IKey =>
  Key.fromKeyArn(stack, region, `arn:aws:kms:${region}:333333333333:key/replica`);

describe.each(Object.entries(FLAGS))('EncryptedTable with flags: %s', (_, flags) => {
  test('is encrypted by a customer key, paid by request and restorable to any second of 35 days', () => {
    template({ flags }).hasResourceProperties(TABLE, {
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      Replicas: [
        {
          Region: 'eu-central-1',
          SSESpecification: { KMSMasterKeyId: { 'Fn::GetAtt': ['StoreKey998AAA04', 'Arn'] } },
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          DeletionProtectionEnabled: true,
          ContributorInsightsSpecification: { Enabled: false },
          Tags: Match.arrayWith([{ Key: 'DataClassification', Value: 'confidential' }]),
        },
      ],
    });
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, TABLE)).toEqual(['StoreTable0CCFA19B']);
    expect(logicalIds(result, 'AWS::KMS::Key')).toEqual(['StoreKey998AAA04']);
  });
});

test.each([
  ['prod', 'Retain', true],
  ['stage', 'Delete', false],
] as const)('in %s: %s; protected from deletion: %s', (environment, policy, isProtected) => {
  template({ environment }).hasResource(TABLE, {
    DeletionPolicy: policy,
    UpdateReplacePolicy: policy,
    Properties: { Replicas: [Match.objectLike({ DeletionProtectionEnabled: isProtected })] },
  });
});

test('a replica has the key of its region, and the protection of the table', () => {
  const result = templateOf((stack) => table(stack, { replicas: { 'eu-west-1': replicaKey(stack, 'eu-west-1') } }));
  result.hasResourceProperties(TABLE, {
    Replicas: Match.arrayWith([
      Match.objectLike({
        Region: 'eu-west-1',
        SSESpecification: { KMSMasterKeyId: 'arn:aws:kms:eu-west-1:333333333333:key/replica' },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        DeletionProtectionEnabled: true,
      }),
    ]),
  });
});

test('sort key, indexes, time to live and insights are there if they are asked for', () => {
  const time = { name: 'time', type: AttributeType.NUMBER };
  const result = template(
    {},
    {
      sortKey: time,
      indexes: [{ indexName: 'ByTime', partitionKey: time }],
      timeToLiveAttribute: 'time',
      contributorInsights: true,
    },
  );
  result.hasResourceProperties(TABLE, {
    KeySchema: [
      { AttributeName: 'id', KeyType: 'HASH' },
      { AttributeName: 'time', KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [Match.objectLike({ IndexName: 'ByTime' })],
    TimeToLiveSpecification: { AttributeName: 'time', Enabled: true },
    Replicas: [Match.objectLike({ ContributorInsightsSpecification: { Enabled: true } })],
  });
});

test('writing is granted through the interface of the CDK, the key included', () => {
  const result = templateOf((stack) => {
    table(stack).table.grantReadWriteData(roleIn(stack));
  });
  result.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Action: Match.arrayWith(['kms:Decrypt']),
          Resource: { 'Fn::GetAtt': ['StoreKey998AAA04', 'Arn'] },
        }),
      ]),
    },
  });
});

test('refuses a replica outside the residency', () => {
  const stack = stackIn();
  expect(() => table(stack, { replicas: { 'us-east-1': replicaKey(stack, 'us-east-1') } })).toThrow(
    'prod/Stack/Store: replicas is us-east-1; allowed: regions of the residency: eu-central-1, eu-west-1, see SEC-5.3',
  );
});
