import { InstanceClass, InstanceSize, InstanceType, SubnetType } from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Size } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import {
  AuroraDatabase,
  type AuroraDatabaseProps,
  DataKey,
  RdsDatabase,
  type RdsDatabaseProps,
} from '../../../constructs';
import { OrderStack } from '../databases/aurora-database.lit';
import { LedgerStack } from '../databases/rds-database.lit';
import { backupsIn, networkIn, vpcIn } from '../surroundings';
import { dataClasses, props, roleIn, type Subjects } from './subject';

const { AuroraMysqlEngineVersion, AuroraPostgresEngineVersion, DatabaseClusterEngine, DatabaseInstanceEngine } = rds;

const subnets = fc.constantFrom({ subnetType: SubnetType.PRIVATE_ISOLATED }, { subnetType: SubnetType.PUBLIC });
const tiers = fc.constantFrom('critical', 'standard', 'gold');

export const databases: Subjects = {
  AuroraDatabase: {
    folder: 'databases',
    build: (stack) => {
      backupsIn(stack);
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
        backupsIn(stack);
        new AuroraDatabase(stack, 'Subject', {
          ...each,
          vpc: vpcIn(stack),
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key } : {}),
        });
      }),
    snippet: (stage, { role }) => new OrderStack(stage, 'Snippet', networkIn(stage), role),
  },
  RdsDatabase: {
    folder: 'databases',
    build: (stack) => {
      backupsIn(stack);
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
        backupsIn(stack);
        new RdsDatabase(stack, 'Subject', {
          ...each,
          vpc: vpcIn(stack),
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key } : {}),
        });
      }),
    snippet: (stage, { role }) => new LedgerStack(stage, 'Snippet', networkIn(stage), role),
  },
};
