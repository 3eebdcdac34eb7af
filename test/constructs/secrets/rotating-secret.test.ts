import { Match, Template } from 'aws-cdk-lib/assertions';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { AuroraDatabase, RdsDatabase, RotatingSecret, type RotatingSecretProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { roleIn } from '../subjects/subject';
import { vpcIn } from '../surroundings';

const SECRET = 'AWS::SecretsManager::Secret';
const SCHEDULE = 'AWS::SecretsManager::RotationSchedule';
const ROTATE = 'arn:aws:lambda:eu-central-1:333333333333:function:rotate';

const secret = (stack: Stack, props: Partial<RotatingSecretProps> = {}): RotatingSecret =>
  new RotatingSecret(stack, 'Store', {
    dataClass: 'confidential',
    username: 'reports',
    rotation: LambdaFunction.fromFunctionArn(stack, 'Rotate', ROTATE),
    ...props,
  });

const template = (place?: Place, props?: Partial<RotatingSecretProps>): Template =>
  templateOf((stack) => secret(stack, props), place);

const ofDatabase = (stack: Stack, engine: rds.IInstanceEngine): RotatingSecret =>
  new RotatingSecret(stack, 'Store', {
    dataClass: 'confidential',
    username: 'reports',
    database: new RdsDatabase(stack, 'Database', { dataClass: 'confidential', engine, vpc: vpcIn(stack) }),
  });

const { DatabaseClusterEngine, DatabaseInstanceEngine } = rds;

describe.each(Object.entries(FLAGS))('RotatingSecret with flags: %s', (_, flags) => {
  test('is generated, encrypted by a customer key, and rotated by the function', () => {
    const result = template({ flags });
    result.hasResourceProperties(SECRET, {
      KmsKeyId: { 'Fn::GetAtt': ['StoreKey998AAA04', 'Arn'] },
      GenerateSecretString: {
        SecretStringTemplate: '{"username":"reports"}',
        GenerateStringKey: 'password',
        PasswordLength: 32,
      },
      SecretString: Match.absent(),
      Tags: Match.arrayWith([{ Key: 'DataClassification', Value: 'confidential' }]),
    });
    result.hasResourceProperties(SCHEDULE, {
      RotationLambdaARN: ROTATE,
      RotationRules: { ScheduleExpression: 'rate(30 days)' },
    });
  });

  test('keeps its logical ids', () => {
    const result = template({ flags });
    expect(logicalIds(result, SECRET)).toEqual(['StoreSecretFFE9284C']);
    expect(logicalIds(result, 'AWS::KMS::Key')).toEqual(['StoreKey998AAA04']);
  });
});

test.each([
  [
    'PostgreSQL',
    DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17 }),
    'PostgreSQLSingleUser',
  ],
  ['MySQL', DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_4_8 }), 'MySQLSingleUser'],
  ['MariaDB', DatabaseInstanceEngine.mariaDb({ version: rds.MariaDbEngineVersion.VER_11_4_8 }), 'MariaDBSingleUser'],
])('the password of a user of %s is rotated in the subnets of the database', (_, engine, type) => {
  const result = templateOf((stack) => ofDatabase(stack, engine));
  result.hasResourceProperties(SCHEDULE, {
    HostedRotationLambda: {
      RotationType: type,
      KmsKeyArn: { 'Fn::GetAtt': ['StoreKey998AAA04', 'Arn'] },
      VpcSubnetIds: {
        'Fn::Join': [
          '',
          [
            { Ref: 'VpcIsolatedSubnet1SubnetDC3C6AF8' },
            ',',
            { Ref: 'VpcIsolatedSubnet2SubnetB479B99C' },
            ',',
            { Ref: 'VpcIsolatedSubnet3SubnetA80AB4AC' },
          ],
        ],
      },
    },
    RotateImmediatelyOnUpdate: false,
  });
  result.hasResourceProperties('AWS::SecretsManager::SecretTargetAttachment', {
    TargetType: 'AWS::RDS::DBInstance',
  });
});

test('the function that rotates is let in to the database, and reaches it and HTTPS alone', () => {
  const result = templateOf((stack) => {
    new RotatingSecret(stack, 'Store', {
      dataClass: 'confidential',
      username: 'reports',
      database: new AuroraDatabase(stack, 'Database', {
        dataClass: 'confidential',
        engine: DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_17_7 }),
        vpc: vpcIn(stack),
      }),
    });
  });
  result.hasResourceProperties('AWS::EC2::SecurityGroupIngress', { FromPort: 15432, ToPort: 15432 });
  result.hasResourceProperties('AWS::EC2::SecurityGroup', {
    GroupDescription: 'Rotation of prod/Stack/Store',
    SecurityGroupEgress: [Match.objectLike({ CidrIp: '0.0.0.0/0', FromPort: 443, ToPort: 443 })],
  });
  result.hasResourceProperties('AWS::EC2::SecurityGroupEgress', { FromPort: 15432, ToPort: 15432 });
  result.hasResourceProperties('AWS::SecretsManager::SecretTargetAttachment', { TargetType: 'AWS::RDS::DBCluster' });
});

test.each([
  ['prod', 'Retain'],
  ['dev', 'Delete'],
] as const)('in %s: %s', (environment, policy) => {
  template({ environment }).hasResource(SECRET, { DeletionPolicy: policy, UpdateReplacePolicy: policy });
});

test('reading is granted through the interface of the CDK, the key included', () => {
  const stack = stackIn();
  secret(stack).secret.grantRead(roleIn(stack));
  const result = Template.fromStack(stack);
  result.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: { Statement: [Match.objectLike({ Resource: { Ref: 'StoreSecretFFE9284C' } })] },
  });
  result.hasResourceProperties('AWS::KMS::Key', {
    KeyPolicy: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Action: 'kms:Decrypt',
          Principal: { AWS: { 'Fn::GetAtt': ['AdministratorF23F67B6', 'Arn'] } },
        }),
      ]),
    },
  });
});

test('rotates as often as it is told, 90 days apart at most', () => {
  template({}, { rotateEvery: Duration.days(7) }).hasResourceProperties(SCHEDULE, {
    RotationRules: { ScheduleExpression: 'rate(7 days)' },
  });
  expect(() => secret(stackIn(), { rotateEvery: Duration.days(91) })).toThrow(
    'prod/Stack/Store: rotateEvery is 91 days; allowed: 1 to 90 days, see SEC-7.4',
  );
  expect(() => secret(stackIn(), { rotateEvery: Duration.hours(4) })).toThrow('rotateEvery is 4 hours');
});

test('refuses to be rotated by nobody, and by two', () => {
  const base = { dataClass: 'confidential', username: 'reports' };
  expect(() => new RotatingSecret(stackIn(), 'Store', base)).toThrow(
    'prod/Stack/Store: database is absent, as is rotation; allowed: one of the two, see SEC-7.4',
  );
  const stack = stackIn();
  const engine = DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_4_8 });
  const database = new RdsDatabase(stack, 'Database', { dataClass: 'confidential', engine, vpc: vpcIn(stack) });
  expect(() => secret(stack, { database })).toThrow('database is given beside rotation; allowed: one of the two');
});
