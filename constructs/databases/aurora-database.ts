import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Duration, Stack, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { hasBacktrack } from '../../lib/rules/rds';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { admit, closedConnections, isolatedSubnets } from '../isolated-network';
import { DataKey } from '../keys/data-key';
import { recoverable } from '../recoverable';
import { uniqueIdentifier } from '../unique-name';
import { relationalEngine } from './relational-engines';
import {
  backupRetention,
  exportedLogs,
  lastSnapshot,
  MASTER_USER,
  monitoringRole,
  RELATIONAL_REASONS,
  RELATIONAL_SATISFIES,
  type RotatableDatabase,
  type RotationTarget,
} from './relational-parts';

/** What an `AuroraDatabase` can be told. */
export interface AuroraDatabaseProps {
  /**
   * Class of the data in the database, in kebab case, e.g. `confidential` (SIP-DH.1). Becomes the tag
   * `DataClassification`.
   */
  readonly dataClass: string;

  /** Aurora PostgreSQL or Aurora MySQL, of a version in standard support (CIP-6.7, SEC-3.1.3). */
  readonly engine: rds.IClusterEngine;

  /** The VPC, with isolated subnets in two availability zones or more (CIP-6.5). */
  readonly vpc: ec2.IVpc;

  /**
   * Which of the isolated subnets of the VPC.
   *
   * @default - all of them
   */
  readonly vpcSubnets?: ec2.SubnetSelection;

  /**
   * The key that encrypts storage, backups, logs, the master password and Performance Insights, of the same class
   * (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;

  /**
   * Between which bounds the instances scale, in Aurora capacity units of about 2 GiB of memory (CIP-11.3).
   *
   * @default { min: 0.5, max: 4 }
   */
  readonly capacity?: AuroraCapacity;

  /**
   * Tier of recovery objectives, from the engagement file, by which backup plans select the database (SEC-9.4).
   * Becomes the tag `RecoveryTier`.
   *
   * @default - no tag: the shortest objectives of all tiers hold
   */
  readonly recoveryTier?: string;

  /**
   * Name of the database that is made at first.
   *
   * @default - none is made
   */
  readonly databaseName?: string;
}

/** Bounds of Aurora Serverless v2, in steps of half a capacity unit. */
export interface AuroraCapacity {
  /** From 0, at which an idle instance pauses, to 256. */
  readonly min: number;
  /** From 1 to 256. */
  readonly max: number;
}

/**
 * An Aurora cluster for one class of data, in isolated subnets: encrypted by a customer key, reachable over TLS alone
 * and by those alone that `allowFrom` lets in, its logs kept (CIP-6.1, CIP-6.2, CIP-6.4, CIP-6.5, CIP-7.5).
 *
 * RDS keeps and rotates the master password in Secrets Manager; users sign in by IAM, see `cluster.grantConnect`. In
 * production a second instance stands in another zone, and deletion is refused.
 */
export class AuroraDatabase extends Construct implements ec2.IConnectable, RotatableDatabase {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = RELATIONAL_SATISFIES;

  /** The cluster, with its endpoints, its metrics and `grantConnect`. */
  public readonly cluster: rds.IDatabaseCluster;

  /** The password of the master user, that RDS rotates every week; for migrations, not for applications. */
  public readonly secret: secretsmanager.ISecret;

  /** The key that encrypts it. */
  public readonly key: kms.IKey;

  /** Its security group and port, for `allowFrom` and for what takes an `IConnectable`. */
  public readonly connections: ec2.Connections;

  /** For a `RotatingSecret` of one of its users. */
  public readonly rotationTarget: RotationTarget;

  public constructor(scope: Construct, id: string, props: AuroraDatabaseProps) {
    super(scope, id);
    const { dataClass, engine, vpc, capacity = { min: 0.5, max: 4 }, databaseName } = props;
    const { protocol, port, logs, parameters } = relationalEngine(this, engine, ['aurora-postgresql', 'aurora-mysql']);
    const subnets = isolatedSubnets(this, vpc, props.vpcSubnets);
    const environment = Environment.of(this);
    classify(this, dataClass);
    recoverable(this, props.recoveryTier);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    this.connections = closedConnections(this, vpc, port);

    const { region } = Stack.of(this);
    const rewinds =
      engine.engineType === 'aurora-mysql' &&
      environment.production &&
      hasBacktrack(Token.isUnresolved(region) ? undefined : region);
    const clusterIdentifier = uniqueIdentifier(this, 60);
    const logGroups = exportedLogs(this, `/aws/rds/cluster/${clusterIdentifier}`, logs, { dataClass, key: this.key });
    const instance = {
      autoMinorVersionUpgrade: true,
      publiclyAccessible: false,
      enablePerformanceInsights: true,
      performanceInsightEncryptionKey: this.key,
    };
    const cluster = new rds.DatabaseCluster(this, 'Cluster', {
      clusterIdentifier,
      engine,
      vpc,
      vpcSubnets: { subnets: [...subnets] },
      securityGroups: this.connections.securityGroups,
      port,
      parameters: { ...parameters },
      credentials: rds.Credentials.fromUsername(MASTER_USER, { encryptionKey: this.key }),
      manageMasterUserPassword: true,
      iamAuthentication: true,
      storageEncryptionKey: this.key,
      cloudwatchLogsExports: Object.keys(logs),
      monitoringInterval: Duration.minutes(1),
      monitoringRole: monitoringRole(this),
      backup: { retention: backupRetention(environment) },
      deleteAutomatedBackups: !environment.production,
      copyTagsToSnapshot: true,
      deletionProtection: environment.production,
      removalPolicy: lastSnapshot(environment),
      serverlessV2MinCapacity: capacity.min,
      serverlessV2MaxCapacity: capacity.max,
      writer: rds.ClusterInstance.serverlessV2('Writer', instance),
      readers: environment.production
        ? [rds.ClusterInstance.serverlessV2('Reader', { ...instance, scaleWithWriter: true })]
        : [],
      ...(rewinds ? { backtrackWindow: Duration.days(1) } : {}),
      ...(databaseName === undefined ? {} : { defaultDatabaseName: databaseName }),
    });
    cluster.node.addDependency(...logGroups);
    acknowledgeCdkNag(cluster, RELATIONAL_REASONS);
    this.cluster = cluster;
    this.rotationTarget = { vpc, subnets, engine: protocol, attachment: cluster };
    const { attrMasterUserSecretSecretArn } = cluster.node.defaultChild as rds.CfnDBCluster;
    this.secret = secretsmanager.Secret.fromSecretAttributes(this, 'Secret', {
      secretCompleteArn: attrMasterUserSecretSecretArn,
      encryptionKey: this.key,
    });
  }

  /**
   * Lets a client connect, by its security group.
   *
   * @throws if the client is a range of addresses
   */
  public allowFrom(client: ec2.IConnectable): void {
    admit(this, client);
  }
}
