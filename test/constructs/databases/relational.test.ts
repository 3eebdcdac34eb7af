import { Match, Template } from 'aws-cdk-lib/assertions';
import { Peer, SecurityGroup, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import { App, Stack } from 'aws-cdk-lib/core';
import { AuroraDatabase, type AuroraDatabaseProps, RdsDatabase, type RdsDatabaseProps } from '../../../constructs';
import { FLAGS, logicalIds, type Place, stackIn, templateOf } from '../harness';
import { roleIn } from '../subjects/subject';
import { vpcIn } from '../surroundings';

const CLUSTER = 'AWS::RDS::DBCluster';
const INSTANCE = 'AWS::RDS::DBInstance';
const KEY = { 'Fn::GetAtt': ['StoreKey998AAA04', 'Arn'] };

const { AuroraMysqlEngineVersion, AuroraPostgresEngineVersion, DatabaseClusterEngine, DatabaseInstanceEngine } = rds;
const auroraPostgres = DatabaseClusterEngine.auroraPostgres({ version: AuroraPostgresEngineVersion.VER_17_7 });
const auroraMysql = DatabaseClusterEngine.auroraMysql({ version: AuroraMysqlEngineVersion.VER_3_10_3 });
const postgres = DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17 });
const mariaDb = DatabaseInstanceEngine.mariaDb({ version: rds.MariaDbEngineVersion.VER_11_4_8 });

const aurora = (stack: Stack, props: Partial<AuroraDatabaseProps> = {}): AuroraDatabase =>
  new AuroraDatabase(stack, 'Store', {
    dataClass: 'confidential',
    engine: auroraPostgres,
    vpc: vpcIn(stack),
    ...props,
  });

const instance = (stack: Stack, props: Partial<RdsDatabaseProps> = {}): RdsDatabase =>
  new RdsDatabase(stack, 'Store', { dataClass: 'confidential', engine: postgres, vpc: vpcIn(stack), ...props });

const auroraTemplate = (place?: Place, props?: Partial<AuroraDatabaseProps>): Template =>
  templateOf((stack) => aurora(stack, props), place);

const instanceTemplate = (place?: Place, props?: Partial<RdsDatabaseProps>): Template =>
  templateOf((stack) => instance(stack, props), place);

const PROTECTED = {
  StorageEncrypted: true,
  KmsKeyId: KEY,
  ManageMasterUserPassword: true,
  MasterUserSecret: { KmsKeyId: KEY },
  MasterUserPassword: Match.absent(),
  EnableIAMDatabaseAuthentication: true,
  BackupRetentionPeriod: 35,
  CopyTagsToSnapshot: true,
  DeletionProtection: true,
  DeleteAutomatedBackups: false,
  Tags: Match.arrayWith([{ Key: 'DataClassification', Value: 'confidential' }]),
};

describe.each(Object.entries(FLAGS))('relational databases with flags: %s', (_, flags) => {
  test('Aurora is encrypted by a customer key, with a password that RDS manages, and backed up', () => {
    auroraTemplate({ flags }).hasResourceProperties(CLUSTER, { ...PROTECTED, Port: 15432 });
  });

  test('RDS likewise, with a standby', () => {
    instanceTemplate({ flags }).hasResourceProperties(INSTANCE, {
      ...PROTECTED,
      Port: '15432',
      MultiAZ: true,
      PubliclyAccessible: false,
      PerformanceInsightsKMSKeyId: KEY,
      AllocatedStorage: '100',
      MaxAllocatedStorage: 400,
      StorageType: 'gp3',
    });
  });

  test('Aurora keeps its logical ids', () => {
    const result = auroraTemplate({ flags });
    expect(logicalIds(result, CLUSTER)).toEqual(['StoreClusterECDF513F']);
    expect(logicalIds(result, INSTANCE)).toEqual(['StoreClusterReader48DDE433', 'StoreClusterWriterA969F482']);
    expect(logicalIds(result, 'AWS::KMS::Key')).toContain('StoreKey998AAA04');
  });

  test('RDS keeps its logical ids', () => {
    const result = instanceTemplate({ flags });
    expect(logicalIds(result, INSTANCE)).toEqual(['StoreInstance1B133C81']);
    expect(logicalIds(result, 'AWS::KMS::Key')).toContain('StoreKey998AAA04');
  });

  test('both keep the name that their logs depend on', () => {
    const name = 'acme-portal-prod-stack-store-037b2269';
    auroraTemplate({ flags }).hasResourceProperties(CLUSTER, { DBClusterIdentifier: name });
    instanceTemplate({ flags }).hasResourceProperties(INSTANCE, { DBInstanceIdentifier: name });
  });
});

test.each([
  ['Aurora PostgreSQL', auroraPostgres, { 'rds.force_ssl': '1', ssl_min_protocol_version: 'TLSv1.2' }],
  ['Aurora MySQL', auroraMysql, { require_secure_transport: 'ON', server_audit_logging: '1' }],
])('%s refuses connections without TLS, and logs who connects', (_, engine, parameters) => {
  auroraTemplate({}, { engine }).hasResourceProperties('AWS::RDS::DBClusterParameterGroup', {
    Parameters: Match.objectLike(parameters),
  });
});

test('MariaDB refuses connections without TLS, and has the plugin that its audit log needs', () => {
  const result = instanceTemplate({}, { engine: mariaDb });
  result.hasResourceProperties('AWS::RDS::DBParameterGroup', {
    Parameters: Match.objectLike({ require_secure_transport: '1', log_output: 'FILE' }),
  });
  result.hasResourceProperties('AWS::RDS::OptionGroup', {
    OptionConfigurations: [
      Match.objectLike({
        OptionName: 'MARIADB_AUDIT_PLUGIN',
        OptionSettings: [{ Name: 'SERVER_AUDIT_EVENTS', Value: 'CONNECT,QUERY_DDL,QUERY_DCL' }],
      }),
    ],
  });
});

test('PostgreSQL needs no plugin', () => {
  instanceTemplate().resourceCountIs('AWS::RDS::OptionGroup', 0);
});

test('what RDS exports goes to log groups that are there before, with a key and a retention', () => {
  const result = auroraTemplate({}, { engine: auroraMysql });
  const groups = Object.entries(result.findResources('AWS::Logs::LogGroup')).filter(([id]) => id.startsWith('Store'));
  const name = 'acme-portal-prod-stack-store-037b2269';
  expect(groups.map(([, { Properties }]) => Properties as unknown)).toMatchObject([
    { LogGroupName: `/aws/rds/cluster/${name}/audit`, RetentionInDays: 365, KmsKeyId: KEY },
    { LogGroupName: `/aws/rds/cluster/${name}/error`, RetentionInDays: 90, KmsKeyId: KEY },
    { LogGroupName: `/aws/rds/cluster/${name}/slowquery`, RetentionInDays: 90, KmsKeyId: KEY },
  ]);
  result.hasResource(CLUSTER, {
    Properties: { EnableCloudwatchLogsExports: ['audit', 'error', 'slowquery'] },
    DependsOn: groups.map(([id]) => id),
  });
});

test('PostgreSQL exports the log of its upgrades, which Aurora has not', () => {
  instanceTemplate().hasResourceProperties(INSTANCE, { EnableCloudwatchLogsExports: ['postgresql', 'upgrade'] });
  auroraTemplate({}, { engine: auroraPostgres }).hasResourceProperties(CLUSTER, {
    EnableCloudwatchLogsExports: ['postgresql'],
  });
});

test.each([
  ['prod', 2, 'Snapshot', true],
  ['dev', 1, 'Delete', false],
] as const)('Aurora in %s: %d instances; deletion of the stack: %s', (environment, count, policy, isProtected) => {
  const result = auroraTemplate({ environment }, { engine: auroraMysql });
  result.resourceCountIs(INSTANCE, count);
  result.hasResource(CLUSTER, {
    DeletionPolicy: policy,
    UpdateReplacePolicy: policy,
    Properties: {
      DeletionProtection: isProtected,
      DeleteAutomatedBackups: !isProtected,
      BacktrackWindow: isProtected ? 86400 : Match.absent(),
    },
  });
});

test('Aurora MySQL is not rewound in a region that cannot', () => {
  const stack = new Stack(new App(), 'Stack', { env: { account: '333333333333', region: 'eu-north-1' } });
  new AuroraDatabase(stack, 'Store', { dataClass: 'confidential', engine: auroraMysql, vpc: vpcIn(stack) });
  Template.fromStack(stack).hasResourceProperties(CLUSTER, { BacktrackWindow: Match.absent() });
});

test.each([
  ['prod', 'Snapshot', true],
  ['dev', 'Delete', false],
] as const)('RDS in %s: deletion of the stack: %s; standby and protection: %s', (environment, policy, isProtected) => {
  instanceTemplate({ environment }).hasResource(INSTANCE, {
    DeletionPolicy: policy,
    UpdateReplacePolicy: policy,
    Properties: { DeletionProtection: isProtected, MultiAZ: isProtected, DeleteAutomatedBackups: !isProtected },
  });
});

test('Aurora scales between the bounds that it is given', () => {
  auroraTemplate({}, { capacity: { min: 2, max: 32 } }).hasResourceProperties(CLUSTER, {
    ServerlessV2ScalingConfiguration: { MinCapacity: 2, MaxCapacity: 32 },
  });
});

test('the tier of recovery becomes a tag, for backup plans to select by', () => {
  const tags = Match.arrayWith([{ Key: 'RecoveryTier', Value: 'critical' }]);
  auroraTemplate({}, { recoveryTier: 'critical' }).hasResourceProperties(CLUSTER, { Tags: tags });
  instanceTemplate({}, { recoveryTier: 'critical' }).hasResourceProperties(INSTANCE, { Tags: tags });
});

const databases = [
  ['Aurora', aurora, (store: AuroraDatabase) => store.cluster],
  ['RDS', instance, (store: RdsDatabase) => store.instance],
] as const;

describe.each(databases)('%s', (_, make, databaseOf) => {
  test('stands in isolated subnets alone', () => {
    const result = templateOf((stack) => make(stack));
    const [group] = Object.values(result.findResources('AWS::RDS::DBSubnetGroup'));
    expect(group?.['Properties']).toHaveProperty('SubnetIds', [
      { Ref: 'VpcIsolatedSubnet1SubnetDC3C6AF8' },
      { Ref: 'VpcIsolatedSubnet2SubnetB479B99C' },
      { Ref: 'VpcIsolatedSubnet3SubnetA80AB4AC' },
    ]);
  });

  test('lets nobody in until it is told to, and then by security group and port', () => {
    templateOf((stack) => make(stack)).resourceCountIs('AWS::EC2::SecurityGroupIngress', 0);
    const result = templateOf((stack) => {
      const store = make(stack);
      store.allowFrom(new SecurityGroup(stack, 'Service', { vpc: vpcIn(stack, 'Other') }));
    });
    result.hasResourceProperties('AWS::EC2::SecurityGroupIngress', {
      GroupId: { 'Fn::GetAtt': ['StoreSecurityGroup9A934D5E', 'GroupId'] },
      SourceSecurityGroupId: Match.anyValue(),
      FromPort: 15432,
      ToPort: 15432,
      IpProtocol: 'tcp',
    });
  });

  test('lets a role sign in as a user of the database, and read the password with its key', () => {
    const result = templateOf((stack) => {
      const store = make(stack);
      (databaseOf as (each: typeof store) => rds.IDatabaseCluster | rds.IDatabaseInstance)(store).grantConnect(
        roleIn(stack),
        'app',
      );
      store.secret.grantRead(roleIn(stack, 'Migration'));
    });
    result.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [Match.objectLike({ Action: 'rds-db:connect' })] },
    });
    result.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: [Match.objectLike({ Action: Match.arrayWith(['secretsmanager:GetSecretValue']) })],
      },
    });
    result.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'kms:Decrypt',
            Condition: { StringEquals: { 'kms:ViaService': 'secretsmanager.eu-central-1.amazonaws.com' } },
          }),
        ]),
      },
    });
  });

  test('refuses a range of addresses as a client', () => {
    const store = make(stackIn());
    expect(() => store.allowFrom(Peer.ipv4('10.0.0.0/8'))).toThrow(
      'prod/Stack/Store: client is a range of addresses; allowed: what has a security group, see CIP-6.1',
    );
  });

  test('refuses subnets that are not isolated', () => {
    expect(() => make(stackIn(), { vpcSubnets: { subnetType: SubnetType.PUBLIC } })).toThrow(
      'prod/Stack/Store: vpcSubnets is with prod/Stack/Vpc/Vpc/PublicSubnet1; allowed: isolated subnets, see CIP-6.5',
    );
  });

  test('refuses a VPC without isolated subnets in two zones', () => {
    const stack = stackIn();
    const vpc = new Vpc(stack, 'Flat', {
      availabilityZones: ['eu-central-1a', 'eu-central-1b'],
      subnetConfiguration: [{ name: 'Public', subnetType: SubnetType.PUBLIC }],
    });
    expect(() => make(stack, { vpc: vpc as AuroraDatabaseProps['vpc'] })).toThrow(
      'prod/Stack/Store: vpc is with isolated subnets in 0 availability zones; ' +
        'allowed: isolated subnets in 2 or more, see CIP-6.5',
    );
  });

  test('refuses a tier that the engagement file does not have', () => {
    expect(() => make(stackIn(), { recoveryTier: 'gold' })).toThrow(
      "prod/Stack/Store: recoveryTier is 'gold'; allowed: a tier of the engagement file: critical, standard, see SEC-9.4",
    );
  });
});

test('refuses engines and versions out of support', () => {
  const aurora13 = DatabaseClusterEngine.auroraPostgres({ version: AuroraPostgresEngineVersion.VER_13_23 });
  expect(() => aurora(stackIn(), { engine: aurora13 })).toThrow(
    'prod/Stack/Store: engine is aurora-postgresql 13.23; allowed: a version in standard support, see CIP-6.7',
  );
  expect(() => aurora(stackIn(), { engine: DatabaseClusterEngine.AURORA_MYSQL })).toThrow(
    'prod/Stack/Store: engine is aurora-mysql without a version; allowed: a version in standard support, see CIP-6.7',
  );
  const sqlServer = DatabaseInstanceEngine.sqlServerEx({ version: rds.SqlServerEngineVersion.VER_16 });
  expect(() => instance(stackIn(), { engine: sqlServer })).toThrow(
    'prod/Stack/Store: engine is sqlserver-ex; allowed: postgres, mysql, mariadb, see CIP-6.7',
  );
});

test('without an engagement everything is as in production, backups for a week', () => {
  const stack = new Stack(undefined, 'Alone', { env: { region: 'eu-central-1' } });
  aurora(stack);
  Template.fromStack(stack).hasResourceProperties(CLUSTER, { DeletionProtection: true, BackupRetentionPeriod: 7 });
});
