import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elasticache from 'aws-cdk-lib/aws-elasticache';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { ArnFormat, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { securityIpProtection } from '../../lib/policies';
import { logGroupRedactsSensitiveData } from '../../lib/rules/data';
import {
  elastiCacheBackedUp,
  elastiCacheDeliversLogs,
  elastiCacheEncryptedByCustomerKey,
  elastiCacheEngineSupported,
  elastiCacheFailsOverInProduction,
  elastiCacheInChosenSubnets,
  elastiCacheRequiresAuthentication,
  elastiCacheRequiresTls,
  elastiCacheUpgradesMinorVersions,
  elastiCacheUserAccessScoped,
  elastiCacheUserAuthenticates,
} from '../../lib/rules/elasticache';
import { logGroupEncryptedByCustomerKey, logGroupRetention } from '../../lib/rules/logs';
import {
  securityGroupClosesDataPorts,
  securityGroupDescribed,
  securityGroupLimitsEgress,
} from '../../lib/rules/network';
import { dataStoreTagged } from '../../lib/rules/tags';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { admit, closedConnections, isolatedSubnets } from '../isolated-network';
import { DataKey } from '../keys/data-key';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';
import { uniqueIdentifier } from '../unique-name';
import { backupRetention, lastSnapshot } from './relational-parts';

/** What an `EncryptedCache` can be told. */
export interface EncryptedCacheProps {
  /**
   * Class of the data in the cache, in kebab case, e.g. `confidential` (SIP-DH.1). Becomes the tag
   * `DataClassification`.
   */
  readonly dataClass: string;

  /** The VPC, with isolated subnets in two availability zones or more (CIP-6.5). */
  readonly vpc: ec2.IVpc;

  /**
   * Which of the isolated subnets of the VPC.
   *
   * @default - all of them
   */
  readonly vpcSubnets?: ec2.SubnetSelection;

  /**
   * The key that encrypts the disks, the snapshots and the logs, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;

  /**
   * Size of a node.
   *
   * @default - t4g.medium: 2 vCPU, 3 GiB
   */
  readonly nodeType?: ec2.InstanceType;

  /**
   * The users by name, each with the keys and commands that it may use, as Valkey spells them: `~orders:* +@read`
   * (SIP-AC.1). Everything at once (`~* +@all`) is refused.
   *
   * @default - one user `app`, for every key and every command but the dangerous ones and those of administrators
   * @see https://valkey.io/topics/acl/
   */
  readonly users?: Readonly<Record<string, string>>;
}

/** Not the one that scanners try (CIP-6.1). */
const PORT = 16379;

/** Version of Valkey; ElastiCache takes the minor ones by itself. */
const VERSION = '8.1';

/** Of users and of groups of users. */
const LONGEST_ID = 40;

const DEFAULT_USERS = { app: '~* +@all -@dangerous -@admin' };

const LOGS = ['slow-log', 'engine-log'] as const;

/**
 * A Valkey cache, which speaks the protocol of Redis, for one class of data: in isolated subnets, encrypted by a
 * customer key, over TLS alone, for users that sign in by IAM (CIP-4.3, CIP-6.4, CIP-6.5, CIP-7.5).
 *
 * In production a replica in another zone takes over. A snapshot is taken every day.
 */
export class EncryptedCache extends Construct implements ec2.IConnectable {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    elastiCacheBackedUp,
    elastiCacheDeliversLogs,
    elastiCacheEncryptedByCustomerKey,
    elastiCacheEngineSupported,
    elastiCacheFailsOverInProduction,
    elastiCacheInChosenSubnets,
    elastiCacheRequiresAuthentication,
    elastiCacheRequiresTls,
    elastiCacheUpgradesMinorVersions,
    elastiCacheUserAccessScoped,
    elastiCacheUserAuthenticates,
    securityGroupClosesDataPorts,
    securityGroupDescribed,
    securityGroupLimitsEgress,
    logGroupEncryptedByCustomerKey,
    logGroupRedactsSensitiveData,
    logGroupRetention,
    dataStoreTagged,
  ];

  /** The replication group, with the addresses of its endpoints. */
  public readonly replicationGroup: elasticache.CfnReplicationGroup;

  /** The name that each of the users signs in with, by the name in `users`. */
  public readonly userNames: Readonly<Record<string, string>>;

  /** The port that it listens on. */
  public readonly port = PORT;

  /** The key that encrypts it. */
  public readonly key: kms.IKey;

  /** Its security group and port, for `allowFrom` and for what takes an `IConnectable`. */
  public readonly connections: ec2.Connections;

  public constructor(scope: Construct, id: string, props: EncryptedCacheProps) {
    super(scope, id);
    const { dataClass, vpc, users = DEFAULT_USERS } = props;
    const subnets = isolatedSubnets(this, vpc, props.vpcSubnets);
    this.demandScoped(users);
    const environment = Environment.of(this);
    const { production } = environment;
    classify(this, dataClass);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    this.connections = closedConnections(this, vpc, PORT);
    const nodeType = props.nodeType ?? ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.MEDIUM);
    const members = this.makeUsers(users);
    this.userNames = Object.fromEntries(Object.entries(members).map(([name, { userName }]) => [name, userName]));

    this.replicationGroup = new elasticache.CfnReplicationGroup(this, 'Cache', {
      replicationGroupDescription: `${dataClass} data of ${environment.name}: ${this.node.path}`,
      engine: 'valkey',
      engineVersion: VERSION,
      autoMinorVersionUpgrade: true,
      cacheNodeType: `cache.${nodeType.toString()}`,
      numNodeGroups: 1,
      replicasPerNodeGroup: production ? 1 : 0,
      automaticFailoverEnabled: production,
      multiAzEnabled: production,
      port: PORT,
      cacheSubnetGroupName: new elasticache.CfnSubnetGroup(this, 'Subnets', {
        description: `Isolated subnets of ${this.node.path}`,
        subnetIds: subnets.map(({ subnetId }) => subnetId),
      }).ref,
      securityGroupIds: this.connections.securityGroups.map(({ securityGroupId }) => securityGroupId),
      atRestEncryptionEnabled: true,
      kmsKeyId: this.key.keyArn,
      transitEncryptionEnabled: true,
      transitEncryptionMode: 'required',
      userGroupIds: [this.makeUserGroup(Object.values(members)).ref],
      snapshotRetentionLimit: backupRetention(environment).toDays(),
      logDeliveryConfigurations: LOGS.map((logType) => ({
        logType,
        logFormat: 'json',
        destinationType: 'cloudwatch-logs',
        destinationDetails: { cloudWatchLogsDetails: { logGroup: this.makeLogGroup(logType, dataClass) } },
      })),
    });
    this.replicationGroup.applyRemovalPolicy(lastSnapshot(environment));
    acknowledgeCdkNag(this.replicationGroup, {
      'AwsSolutions-AEC6': 'users sign in by IAM, one by one; the token that the rule asks for is one for all',
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

  /**
   * Lets a role sign in as one of the users.
   *
   * @throws if there is no such user
   */
  public grantConnect(grantee: iam.IGrantable, user = 'app'): iam.Grant {
    const userName = this.userNames[user];
    if (userName === undefined) {
      const allowed = Object.keys(this.userNames).join(', ');
      throw invalidProp(this, 'user', `'${user}'`, allowed, securityIpProtection.clauses['SIP-AC.1']);
    }
    const arnOf = (resource: string, resourceName: string): string =>
      Stack.of(this).formatArn({
        service: 'elasticache',
        resource,
        resourceName,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      });
    return iam.Grant.addToPrincipal({
      grantee,
      actions: ['elasticache:Connect'],
      resourceArns: [arnOf('replicationgroup', this.replicationGroup.ref), arnOf('user', userName)],
    });
  }

  private makeUsers(users: Readonly<Record<string, string>>): Readonly<Record<string, elasticache.CfnUser>> {
    const parent = new Construct(this, 'Users');
    return Object.fromEntries(
      Object.entries(users).map(([name, access]) => {
        const scope = new Construct(parent, name);
        // By IAM a user signs in only with an id that is its name, and ids are the account's.
        const userId = uniqueIdentifier(scope, LONGEST_ID);
        const user = new elasticache.CfnUser(scope, 'User', {
          engine: 'valkey',
          userId,
          userName: userId,
          accessString: `on ${access}`,
          authenticationMode: { Type: 'iam' },
        });
        return [name, user];
      }),
    );
  }

  private makeUserGroup(users: readonly elasticache.CfnUser[]): elasticache.CfnUserGroup {
    return new elasticache.CfnUserGroup(this, 'UserGroup', {
      engine: 'valkey',
      userGroupId: uniqueIdentifier(this, LONGEST_ID),
      userIds: users.map(({ ref }) => ref),
    });
  }

  /** Both logs may have keys, and arguments of commands, in them; `application` has them masked. */
  private makeLogGroup(log: string, dataClass: string): string {
    const { key } = this;
    return new EncryptedLogGroup(this, log, { logClass: 'application', dataClass, key }).logGroup.logGroupName;
  }

  private demandScoped(users: Readonly<Record<string, string>>): void {
    const clause = securityIpProtection.clauses['SIP-AC.1'];
    if (Object.keys(users).length === 0) throw invalidProp(this, 'users', 'empty', 'at least one user', clause);
    for (const [name, access] of Object.entries(users)) {
      const words = access.toLowerCase().split(/\s+/);
      const has = (...some: readonly string[]): boolean => some.some((word) => words.includes(word));
      const everything = has('~*', 'allkeys', '%rw~*') && has('+@all', 'allcommands');
      if (has('nopass') || (everything && !words.at(-1)?.startsWith('-'))) {
        const allowed = 'keys and commands by name, such as ~orders:* +@read, and no nopass';
        throw invalidProp(this, 'users', `'${access}' for ${name}`, allowed, clause);
      }
    }
  }
}
