import { Match, type Template } from 'aws-cdk-lib/assertions';
import { type IVpc, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Duration, Fn, type Stack } from 'aws-cdk-lib/core';
import { MaskedCopy, type MaskedCopyProps, type MaskedTable, PersonalDataVault } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { vpcIn as isolatedIn } from '../surroundings';

const FUNCTION = 'AWS::Lambda::Function';

const CUSTOMERS: MaskedTable = { prefix: 'customers/', format: 'csv', columns: { id: 'pseudonym', mail: 'email' } };

const vpcIn = (stack: Stack): IVpc =>
  Vpc.fromVpcAttributes(stack, 'Network', {
    vpcId: 'vpc-1',
    availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    privateSubnetIds: ['subnet-1', 'subnet-2'],
    privateSubnetRouteTableIds: ['rtb-1', 'rtb-2'],
  });

const copyIn = (stack: Stack, props: Partial<MaskedCopyProps> = {}): MaskedCopy => {
  const source = new PersonalDataVault(stack, 'Customers', { data: 'masked', eraseAfter: Duration.days(365) });
  return new MaskedCopy(stack, 'Refresh', { source, vpc: vpcIn(stack), tables: [CUSTOMERS], ...props });
};

const template = (place?: Place, props?: Partial<MaskedCopyProps>): Template =>
  templateOf((stack) => copyIn(stack, props), place);

/** What the role of the job may do, by the ARNs that it may do it to. */
function rights(result: Template): Record<string, unknown> {
  const policies = Object.entries(result.findResources('AWS::IAM::Policy')) as unknown as [
    string,
    { Properties: { PolicyDocument: { Statement: { Action: unknown; Resource: unknown }[] } } },
  ][];
  const statements = policies
    .filter(([id]) => id.startsWith('Refresh'))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement);
  return Object.fromEntries(statements.map(({ Action, Resource }) => [JSON.stringify(Resource), Action]));
}

describe.each(Object.entries(FLAGS))('MaskedCopy with flags: %s', (_, flags) => {
  test('runs in private subnets, one at a time, with a queue for what failed and a log in the vault', () => {
    template({ flags }).hasResourceProperties(FUNCTION, {
      VpcConfig: { SubnetIds: ['subnet-1', 'subnet-2'] },
      ReservedConcurrentExecutions: 1,
      DeadLetterConfig: { TargetArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^RefreshDeadLetters'), 'Arn'] } },
      LoggingConfig: { LogGroup: { Ref: Match.stringLikeRegexp('^CustomersLogs') } },
      KmsKeyArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^RefreshKey'), 'Arn'] },
      TracingConfig: { Mode: 'Active' },
      Timeout: 900,
    });
  });

  test('its queue says that it is for dead letters, and nobody but services makes grants of its keys', () => {
    const result = template({ flags });
    result.hasResourceProperties('AWS::SQS::Queue', { RedriveAllowPolicy: { redrivePermission: 'allowAll' } });
    result.allResourcesProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([Match.objectLike({ Effect: 'Deny', Action: 'kms:CreateGrant' })]),
      },
    });
  });

  test('may read the vault and write the copy, not the other way round', () => {
    const found = rights(template({ flags }));
    const about = (id: string): unknown[] =>
      Object.entries(found).flatMap(([resource, actions]) => (resource.includes(id) ? [actions].flat() : []));
    expect(about('CustomersRecordsBucket').sort()).toEqual(['s3:GetObject', 's3:GetObjectVersion', 's3:ListBucket']);
    expect(about('RefreshCopyBucket').sort()).toEqual(['s3:AbortMultipartUpload', 's3:PutObject']);
    expect(about('RefreshMaskingKey')).toEqual(['kms:GenerateMac']);
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, 'AWS::S3::Bucket').filter((id) => id.startsWith('Refresh'))).toEqual([
      'RefreshCopyBucket40E8BFD6',
    ]);
    expect(logicalIds(result, 'AWS::KMS::Key').filter((id) => id.startsWith('Refresh'))).toEqual([
      'RefreshKeyCF1E08B2',
      'RefreshMaskingKey7714AD40',
    ]);
  });
});

test('lets who takes the copy away read that, and nothing of the vault', () => {
  const result = templateOf((stack) => {
    const job = new Role(stack, 'Job', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    copyIn(stack).grantRead(job);
  });
  const ofCopy = { 'Fn::GetAtt': ['RefreshCopyBucket40E8BFD6', 'Arn'] };
  result.hasResourceProperties('AWS::IAM::Policy', {
    PolicyName: Match.stringLikeRegexp('^Job'),
    PolicyDocument: {
      Statement: [
        { Action: 's3:GetObject', Effect: 'Allow', Resource: { 'Fn::Join': ['', [ofCopy, '/*']] } },
        { Action: 's3:ListBucket', Effect: 'Allow', Resource: ofCopy },
        { Action: 'kms:Decrypt', Effect: 'Allow', Resource: { 'Fn::GetAtt': ['RefreshKeyCF1E08B2', 'Arn'] } },
      ],
    },
  });
});

test('runs in the tier for what computes where a network has no way out, too', () => {
  const result = templateOf((stack) => copyIn(stack, { vpc: isolatedIn(stack) }));
  result.hasResourceProperties(FUNCTION, {
    ReservedConcurrentExecutions: 1,
    VpcConfig: { SubnetIds: Match.arrayWith([{ Ref: Match.stringLikeRegexp('^VpcPrivateSubnet1') }]) },
  });
  expect(JSON.stringify(result.findResources(FUNCTION))).not.toContain('VpcIsolatedSubnet');
});

test('masks by a key that never leaves KMS, and that is for nothing else', () => {
  const result = template();
  result.hasResourceProperties('AWS::KMS::Key', { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' });
  result.hasResourceProperties(FUNCTION, {
    Environment: {
      Variables: {
        MASKING_KEY: { 'Fn::GetAtt': [Match.stringLikeRegexp('^RefreshMaskingKey'), 'Arn'] },
        SOURCE: { Ref: Match.stringLikeRegexp('^CustomersRecordsBucket') },
        TARGET: { Ref: Match.stringLikeRegexp('^RefreshCopyBucket') },
      },
    },
  });
});

test('says of the copy that it is masked, in production, too', () => {
  template().hasResourceProperties('AWS::S3::Bucket', {
    Tags: Match.arrayWith([
      { Key: 'DataClassification', Value: 'personal' },
      { Key: 'DataMasking', Value: 'masked' },
    ]),
  });
});

test('objects of the copy expire', () => {
  const days = (props?: Partial<MaskedCopyProps>): unknown =>
    Object.entries(template({}, props).findResources('AWS::S3::Bucket')).find(([id]) =>
      id.startsWith('RefreshCopy'),
    )?.[1];
  const expected = (count: number): object => ({
    Properties: { LifecycleConfiguration: { Rules: [{ ExpirationInDays: count }] } },
  });
  expect(days()).toMatchObject(expected(30));
  expect(days({ expireAfter: Duration.days(7) })).toMatchObject(expected(7));
});

test.each([
  ['prod', 'Retain'],
  ['dev', 'Delete'],
] as const)('in %s: %s', (environment, policy) => {
  template({ environment }).allResources('AWS::KMS::Key', { DeletionPolicy: policy });
});

describe('refuses', () => {
  test.each<[what: string, tables: readonly MaskedTable[], message: string]>([
    ['no table', [], 'tables is empty; allowed: at least one table, see SIP-DH.4'],
    [
      'a table below another',
      [CUSTOMERS, { ...CUSTOMERS, prefix: 'customers/old/' }],
      "tables is two tables with objects below 'customers/old/'; allowed: one table for each prefix",
    ],
    [
      'a table of which nothing is copied',
      [{ ...CUSTOMERS, columns: { remark: 'drop' } }],
      "tables is no column of 'customers/'; allowed: at least one column that is copied",
    ],
    [
      'dates of nobody',
      [{ ...CUSTOMERS, columns: { born: 'date' } }],
      "tables is dates in 'customers/' without a subject; allowed: a subject, by whom dates are moved",
    ],
    [
      'what is known at deployment only',
      [{ ...CUSTOMERS, prefix: Fn.ref('Prefix') }],
      'tables is known at deployment only; allowed: literal values',
    ],
  ])('%s', (_, tables, message) => {
    expect(() => copyIn(stackIn(), { tables })).toThrow(`prod/Stack/Refresh: ${message}`);
  });
});
