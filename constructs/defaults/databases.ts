import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Duration } from 'aws-cdk-lib/core';
import type { EnvironmentProfile } from '../../lib/engagement';
import { logsOfEngine } from '../../lib/rules/rds/engine-logs';
import { type ClassDefaults, defaults, defaultsBy, fillIn } from './default';
import { silentSecurityGroup } from './network';

const table = defaults(dynamodb.Table, {
  // Keys of replicas belong to their regions.
  encryption: ({ replicationRegions, encryptionKey }) =>
    replicationRegions && !encryptionKey ? undefined : dynamodb.TableEncryption.CUSTOMER_MANAGED,
  encryptionKey: ({ encryption = dynamodb.TableEncryption.CUSTOMER_MANAGED, replicationRegions }, place) =>
    encryption === dynamodb.TableEncryption.CUSTOMER_MANAGED && !replicationRegions ? place.key() : undefined,
  // The CDK refuses both, the old prop and the new one.
  pointInTimeRecoverySpecification: (props) =>
    'pointInTimeRecovery' in props ? undefined : { pointInTimeRecoveryEnabled: true },
  billingMode: ({ readCapacity, writeCapacity }) =>
    readCapacity === undefined && writeCapacity === undefined ? dynamodb.BillingMode.PAY_PER_REQUEST : undefined,
  deletionProtection: (_, { environment }) => environment.production || undefined,
  removalPolicy: (_, { environment }) => environment.removalPolicy(),
});

const tableV2 = defaults(dynamodb.TableV2, {
  encryption: ({ replicas = [] }, place) =>
    replicas.length > 0 ? undefined : dynamodb.TableEncryptionV2.customerManagedKey(place.key()),
  pointInTimeRecoverySpecification: (props) =>
    'pointInTimeRecovery' in props ? undefined : { pointInTimeRecoveryEnabled: true },
  deletionProtection: (_, { environment }) => environment.production || undefined,
  removalPolicy: (_, { environment }) => environment.removalPolicy(),
});

/** RDS keeps automated backups for at most 35 days. */
const backupRetention = ({ backupRetentionDays }: EnvironmentProfile): Duration =>
  Duration.days(Math.min(backupRetentionDays, 35));

/** Ports of engines, each moved by ten thousand: who scans for the usual ones finds nothing. */
const PORTS: readonly (readonly [RegExp, number])[] = [
  [/mysql|mariadb|^aurora$/, 13306],
  [/postgres/, 15432],
  [/oracle/, 11521],
  [/sqlserver/, 11433],
];

const portOf = (engine: string): number | undefined => PORTS.find(([pattern]) => pattern.test(engine))?.[1];

/** Whether an engine knows users by IAM. */
const knowsIam = (engine: string): boolean => /mysql|mariadb|aurora|postgres/.test(engine);

const databaseInstance = defaults(rds.DatabaseInstance, {
  storageEncrypted: () => true,
  storageEncryptionKey: ({ storageEncrypted }, place) => (storageEncrypted === false ? undefined : place.key()),
  multiAz: (_, { environment }) => environment.production || undefined,
  backupRetention: (_, { environment }) => backupRetention(environment.profile),
  deleteAutomatedBackups: () => false,
  deletionProtection: (_, { environment }) => environment.production || undefined,
  iamAuthentication: ({ engine }) => knowsIam(engine.engineType) || undefined,
  monitoringInterval: () => Duration.minutes(1),
  cloudwatchLogsExports: ({ engine }) => logsOfEngine(engine.engineType),
  port: ({ engine }) => portOf(engine.engineType),
  securityGroups: ({ vpc }, place) => [silentSecurityGroup(vpc, place)],
  removalPolicy: (_, { environment }) => environment.removalPolicy(),
});

const databaseCluster = defaultsBy<typeof rds.DatabaseCluster>(rds.DatabaseCluster, (given, place) => {
  const { environment } = place;
  const engine = given.engine.engineType;
  const { vpc } = given;
  return fillIn(
    given,
    {
      storageEncrypted: () => true,
      storageEncryptionKey: ({ storageEncrypted }) => (storageEncrypted === false ? undefined : place.key()),
      backup: () => ({ retention: backupRetention(environment.profile) }),
      deleteAutomatedBackups: () => false,
      deletionProtection: () => environment.production || undefined,
      iamAuthentication: () => knowsIam(engine) || undefined,
      monitoringInterval: () => Duration.minutes(1),
      cloudwatchLogsExports: () => logsOfEngine(engine),
      port: () => portOf(engine),
      securityGroups: () => (vpc ? [silentSecurityGroup(vpc, place)] : undefined),
      removalPolicy: () => environment.removalPolicy(),
    },
    place,
  );
});

export const databaseDefaults: readonly ClassDefaults[] = [table, tableV2, databaseInstance, databaseCluster];
