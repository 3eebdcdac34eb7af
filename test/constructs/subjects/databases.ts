import { AttributeType } from 'aws-cdk-lib/aws-dynamodb';
import { InstanceClass, InstanceSize, InstanceType, SubnetType } from 'aws-cdk-lib/aws-ec2';
import { Key } from 'aws-cdk-lib/aws-kms';
import { EngineVersion } from 'aws-cdk-lib/aws-opensearchservice';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Size, type Stack } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import {
  AuroraDatabase,
  type AuroraDatabaseProps,
  DataKey,
  EncryptedCache,
  type EncryptedCacheProps,
  EncryptedTable,
  type EncryptedTableProps,
  RdsDatabase,
  type RdsDatabaseProps,
  SearchDomain,
  type SearchDomainProps,
} from '../../../constructs';
import { OrderStack } from '../databases/aurora-database.lit';
import { CartStack } from '../databases/encrypted-cache.lit';
import { SessionStack } from '../databases/encrypted-table.lit';
import { LedgerStack } from '../databases/rds-database.lit';
import { DocumentSearchStack } from '../databases/search-domain.lit';
import { networkIn, vpcIn } from '../surroundings';
import { dataClasses, props, roleIn, type Subjects } from './subject';

const { AuroraMysqlEngineVersion, AuroraPostgresEngineVersion, DatabaseClusterEngine, DatabaseInstanceEngine } = rds;

const subnets = fc.constantFrom({ subnetType: SubnetType.PRIVATE_ISOLATED }, { subnetType: SubnetType.PUBLIC });
const tiers = fc.constantFrom('critical', 'standard', 'gold');

const id = { name: 'id', type: AttributeType.STRING };
const time = { name: 'time', type: AttributeType.NUMBER };

const replicaIn = (stack: Stack, region: string) => ({
  [region]: Key.fromKeyArn(stack, `Key-${region}`, `arn:aws:kms:${region}:${stack.account}:key/replica`),
});

export const databases: Subjects = {
  AuroraDatabase: {
    folder: 'databases',
    build: (stack) => {
      const vpc = vpcIn(stack);
      const database = new AuroraDatabase(stack, 'Subject', {
        dataClass: 'confidential',
        engine: DatabaseClusterEngine.auroraMysql({ version: AuroraMysqlEngineVersion.VER_3_10_3 }),
        vpc,
        vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
        capacity: { min: 0, max: 8 },
        recoveryTier: 'critical',
        databaseName: 'orders',
      });
      database.cluster.grantConnect(roleIn(stack), 'app');
    },
    combinations: fc
      .tuple(
        props<Omit<AuroraDatabaseProps, 'vpc'>>(
          {
            dataClass: dataClasses,
            engine: fc.constantFrom(
              DatabaseClusterEngine.auroraPostgres({ version: AuroraPostgresEngineVersion.VER_17_7 }),
              DatabaseClusterEngine.auroraMysql({ version: AuroraMysqlEngineVersion.VER_3_10_3 }),
              DatabaseClusterEngine.auroraMysql({ version: AuroraMysqlEngineVersion.VER_3_10_3 }),
              DatabaseClusterEngine.auroraPostgres({ version: AuroraPostgresEngineVersion.VER_13_23 }),
              DatabaseClusterEngine.AURORA_POSTGRESQL,
            ),
          },
          {
            vpcSubnets: subnets,
            capacity: fc.constantFrom({ min: 0, max: 1 }, { min: 2, max: 64 }),
            recoveryTier: tiers,
            databaseName: fc.constant('orders'),
          },
        ),
        fc.boolean(),
      )
      .map(([each, key]) => (stack) => {
        new AuroraDatabase(stack, 'Subject', {
          ...each,
          vpc: vpcIn(stack),
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key } : {}),
        });
      }),
    snippet: (stage, { role }) => new OrderStack(stage, 'Snippet', networkIn(stage), role),
  },
  EncryptedCache: {
    folder: 'databases',
    build: (stack) => {
      const cache = new EncryptedCache(stack, 'Subject', {
        dataClass: 'confidential',
        vpc: vpcIn(stack),
        vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
        nodeType: InstanceType.of(InstanceClass.R7G, InstanceSize.LARGE),
        users: { app: '~orders:* +@all', reports: '~* +@read' },
      });
      cache.grantConnect(roleIn(stack), 'reports');
    },
    combinations: fc
      .tuple(
        props<Omit<EncryptedCacheProps, 'vpc'>>(
          { dataClass: dataClasses },
          {
            vpcSubnets: subnets,
            nodeType: fc.constant(InstanceType.of(InstanceClass.R7G, InstanceSize.LARGE)),
            users: fc.constantFrom(
              { a: '~a:* +@read' },
              { a: '~a:* +@read', b: '~* +@all -flushall' },
              { a: '~* +@all' },
              {},
            ),
          },
        ),
        fc.boolean(),
      )
      .map(([each, key]) => (stack) => {
        new EncryptedCache(stack, 'Subject', {
          ...each,
          vpc: vpcIn(stack),
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key } : {}),
        });
      }),
    snippet: (stage, { role }) => new CartStack(stage, 'Snippet', networkIn(stage), role),
  },
  EncryptedTable: {
    folder: 'databases',
    build: (stack) => {
      const { table } = new EncryptedTable(stack, 'Subject', {
        dataClass: 'confidential',
        partitionKey: id,
        sortKey: time,
        replicas: replicaIn(stack, 'eu-west-1'),
        indexes: [{ indexName: 'ByTime', partitionKey: time }],
        timeToLiveAttribute: 'time',
        recoveryTier: 'critical',
        contributorInsights: true,
      });
      table.grantReadWriteData(roleIn(stack));
    },
    combinations: fc
      .tuple(
        props<Omit<EncryptedTableProps, 'replicas'>>(
          { dataClass: dataClasses, partitionKey: fc.constant(id) },
          {
            sortKey: fc.constant(time),
            indexes: fc.constantFrom([], [{ indexName: 'ByTime', partitionKey: time }]),
            timeToLiveAttribute: fc.constant('time'),
            recoveryTier: tiers,
            contributorInsights: fc.boolean(),
          },
        ),
        fc.option(fc.constantFrom('eu-west-1', 'us-east-1')),
        fc.boolean(),
      )
      .map(([each, region, key]) => (stack) => {
        new EncryptedTable(stack, 'Subject', {
          ...each,
          ...(region === null ? {} : { replicas: replicaIn(stack, region) }),
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key } : {}),
        });
      }),
    snippet: (stage, { role }) => {
      networkIn(stage);
      return new SessionStack(stage, 'Snippet', role);
    },
  },
  RdsDatabase: {
    folder: 'databases',
    build: (stack) => {
      const database = new RdsDatabase(stack, 'Subject', {
        dataClass: 'confidential',
        engine: DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_4_8 }),
        vpc: vpcIn(stack),
        vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
        instanceType: InstanceType.of(InstanceClass.R7G, InstanceSize.LARGE),
        storage: Size.gibibytes(50),
        recoveryTier: 'standard',
        databaseName: 'ledger',
      });
      database.instance.grantConnect(roleIn(stack), 'app');
    },
    combinations: fc
      .tuple(
        props<Omit<RdsDatabaseProps, 'vpc'>>(
          {
            dataClass: dataClasses,
            engine: fc.constantFrom(
              DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17 }),
              DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_4_8 }),
              DatabaseInstanceEngine.mariaDb({ version: rds.MariaDbEngineVersion.VER_11_4_8 }),
              DatabaseInstanceEngine.mariaDb({ version: rds.MariaDbEngineVersion.VER_10_6 }),
              DatabaseInstanceEngine.sqlServerEx({ version: rds.SqlServerEngineVersion.VER_16 }),
            ),
          },
          {
            vpcSubnets: subnets,
            instanceType: fc.constant(InstanceType.of(InstanceClass.R7G, InstanceSize.LARGE)),
            storage: fc.constantFrom(Size.gibibytes(20), Size.tebibytes(2)),
            recoveryTier: tiers,
            databaseName: fc.constant('ledger'),
          },
        ),
        fc.boolean(),
      )
      .map(([each, key]) => (stack) => {
        new RdsDatabase(stack, 'Subject', {
          ...each,
          vpc: vpcIn(stack),
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key } : {}),
        });
      }),
    snippet: (stage, { role }) => new LedgerStack(stage, 'Snippet', networkIn(stage), role),
  },
  SearchDomain: {
    folder: 'databases',
    build: (stack) => {
      const { domain } = new SearchDomain(stack, 'Subject', {
        dataClass: 'confidential',
        vpc: vpcIn(stack),
        administrator: roleIn(stack),
        vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
        version: EngineVersion.OPENSEARCH_2_19,
        nodeType: InstanceType.of(InstanceClass.R7G, InstanceSize.XLARGE),
        nodesPerZone: 2,
        storage: Size.gibibytes(50),
      });
      domain.grantIndexRead('orders', roleIn(stack, 'Reader'));
    },
    combinations: fc
      .tuple(
        props<Omit<SearchDomainProps, 'vpc' | 'administrator'>>(
          { dataClass: dataClasses },
          {
            vpcSubnets: subnets,
            version: fc.constantFrom(EngineVersion.OPENSEARCH_1_0, EngineVersion.OPENSEARCH_2_17),
            nodeType: fc.constant(InstanceType.of(InstanceClass.R7G, InstanceSize.XLARGE)),
            nodesPerZone: fc.constantFrom(1, 4),
            storage: fc.constantFrom(Size.gibibytes(20), Size.tebibytes(1)),
          },
        ),
        fc.boolean(),
      )
      .map(([each, key]) => (stack) => {
        new SearchDomain(stack, 'Subject', {
          ...each,
          vpc: vpcIn(stack),
          administrator: roleIn(stack),
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key } : {}),
        });
      }),
    snippet: (stage, { role, administrator }) =>
      new DocumentSearchStack(stage, 'Snippet', networkIn(stage), administrator, role),
  },
};
