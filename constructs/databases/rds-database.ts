import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type * as kms from 'aws-cdk-lib/aws-kms';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Duration, Size } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { admit, closedConnections, isolatedSubnets } from '../isolated-network';
import { DataKey } from '../keys/data-key';
import { recoverable } from '../recoverable';
import { uniqueIdentifier } from '../unique-name';
import { AUDITED, relationalEngine } from './relational-engines';
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

/** What an `RdsDatabase` can be told. */
export interface RdsDatabaseProps {
  /**
   * Class of the data in the database, in kebab case, e.g. `confidential` (SIP-DH.1). Becomes the tag
   * `DataClassification`.
   */
  readonly dataClass: string;

  /** PostgreSQL, MySQL or MariaDB, of a version in standard support (CIP-6.7, SEC-3.1.3). */
  readonly engine: rds.IInstanceEngine;

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
   * Size of the machine.
   *
   * @default - m7g.large: 2 vCPU, 8 GiB
   */
  readonly instanceType?: ec2.InstanceType;

  /**
   * Storage at first, of type gp3; it grows by itself, to four times as much (CIP-11.3).
   *
   * @default Size.gibibytes(100)
   */
  readonly storage?: Size;

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

const GROWTH = 4;

/**
 * A PostgreSQL, MySQL or MariaDB database on one machine of RDS, with a standby in production, for one class of data:
 * in isolated subnets, encrypted by a customer key, reachable over TLS alone and by those alone that `allowFrom` lets
 * in, its logs kept (CIP-6.1, CIP-6.2, CIP-6.4, CIP-6.5, CIP-7.5).
 *
 * RDS keeps and rotates the master password in Secrets Manager; users sign in by IAM, see `instance.grantConnect`.
 */
export class RdsDatabase extends Construct implements ec2.IConnectable, RotatableDatabase {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = RELATIONAL_SATISFIES;

  /** The instance, with its endpoint, its metrics and `grantConnect`. */
  public readonly instance: rds.IDatabaseInstance;

  /** The password of the master user, that RDS rotates every week; for migrations, not for applications. */
  public readonly secret: secretsmanager.ISecret;

  /** The key that encrypts it. */
  public readonly key: kms.IKey;

  /** Its security group and port, for `allowFrom` and for what takes an `IConnectable`. */
  public readonly connections: ec2.Connections;

  /** For a `RotatingSecret` of one of its users. */
  public readonly rotationTarget: RotationTarget;

  public constructor(scope: Construct, id: string, props: RdsDatabaseProps) {
    super(scope, id);
    const { dataClass, engine, vpc, storage = Size.gibibytes(100), databaseName } = props;
    const { protocol, port, logs, parameters } = relationalEngine(this, engine, ['postgres', 'mysql', 'mariadb']);
    const subnets = isolatedSubnets(this, vpc, props.vpcSubnets);
    const environment = Environment.of(this);
    classify(this, dataClass);
    recoverable(this, props.recoveryTier);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    this.connections = closedConnections(this, vpc, port);

    const instanceIdentifier = uniqueIdentifier(this, 60);
    const logGroups = exportedLogs(this, `/aws/rds/instance/${instanceIdentifier}`, logs, { dataClass, key: this.key });
    const optionGroup = 'audit' in logs ? this.auditPlugin(engine) : undefined;
    const instance = new rds.DatabaseInstance(this, 'Instance', {
      instanceIdentifier,
      engine,
      vpc,
      vpcSubnets: { subnets: [...subnets] },
      securityGroups: this.connections.securityGroups,
      port,
      instanceType: props.instanceType ?? ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.LARGE),
      storageType: rds.StorageType.GP3,
      allocatedStorage: storage.toGibibytes(),
      maxAllocatedStorage: storage.toGibibytes() * GROWTH,
      multiAz: environment.production,
      publiclyAccessible: false,
      parameterGroup: new rds.ParameterGroup(this, 'Parameters', { engine, parameters: { ...parameters } }),
      ...(optionGroup ? { optionGroup } : {}),
      credentials: rds.Credentials.fromUsername(MASTER_USER, { encryptionKey: this.key }),
      manageMasterUserPassword: true,
      iamAuthentication: true,
      storageEncryptionKey: this.key,
      enablePerformanceInsights: true,
      performanceInsightEncryptionKey: this.key,
      cloudwatchLogsExports: Object.keys(logs),
      monitoringInterval: Duration.minutes(1),
      monitoringRole: monitoringRole(this),
      autoMinorVersionUpgrade: true,
      backupRetention: backupRetention(environment),
      deleteAutomatedBackups: !environment.production,
      copyTagsToSnapshot: true,
      deletionProtection: environment.production,
      removalPolicy: lastSnapshot(environment),
      ...(databaseName === undefined ? {} : { databaseName }),
    });
    instance.node.addDependency(...logGroups);
    acknowledgeCdkNag(instance, RELATIONAL_REASONS);
    this.instance = instance;
    this.rotationTarget = { vpc, subnets, engine: protocol, attachment: instance };
    const { attrMasterUserSecretSecretArn } = instance.node.defaultChild as rds.CfnDBInstance;
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

  /** MySQL and MariaDB write an audit log only with this plugin. */
  private auditPlugin(engine: rds.IInstanceEngine): rds.IOptionGroup {
    return new rds.OptionGroup(this, 'Options', {
      engine,
      description: `Audit log of ${this.node.path}`,
      configurations: [{ name: 'MARIADB_AUDIT_PLUGIN', settings: { SERVER_AUDIT_EVENTS: AUDITED } }],
    });
  }
}
