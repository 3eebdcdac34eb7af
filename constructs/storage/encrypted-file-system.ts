import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import { Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { securityIpProtection } from '../../lib/policies';
import { dataStoreInBackupPlan } from '../../lib/rules/backup';
import {
  efsAccessPointEnforcesIdentity,
  efsFileSystemBackedUp,
  efsFileSystemDeniesInsecureTransport,
  efsFileSystemEncrypted,
  efsFileSystemEncryptedByCustomerKey,
  efsFileSystemMultiAzInProduction,
  efsFileSystemRetainedInProduction,
} from '../../lib/rules/efs';
import { dataStoreTagged } from '../../lib/rules/tags';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { admit, closedConnections, isolatedSubnets, onePerZone } from '../isolated-network';
import { DataKey } from '../keys/data-key';
import { recoverable, SELECTED_BY_TAG } from '../recoverable';

/** What an `EncryptedFileSystem` can be told. */
export interface EncryptedFileSystemProps {
  /**
   * Class of the data in the files, in kebab case, e.g. `confidential` (SIP-DH.1). Becomes the tag
   * `DataClassification`.
   */
  readonly dataClass: string;

  /** The VPC, with isolated subnets in two availability zones or more (CIP-6.5). */
  readonly vpc: ec2.IVpc;

  /**
   * Which of the isolated subnets of the VPC; of each zone one is taken.
   *
   * @default - all of them
   */
  readonly vpcSubnets?: ec2.SubnetSelection;

  /**
   * The key that encrypts the files, of the same class (CIP-6.4, SIP-DH.3).
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;

  /**
   * The one directory that clients see, and that belongs to the user of the access point (SIP-AC.1).
   *
   * @default '/data'
   */
  readonly path?: string;

  /**
   * Tier of recovery objectives, from the engagement file, by which backup plans select the file system (SEC-9.4).
   * Becomes the tag `RecoveryTier`.
   *
   * @default - no tag: the shortest objectives of all tiers hold
   */
  readonly recoveryTier?: string;
}

/** The user that files belong to, whoever the client says it is. */
const USER = '1000';

/**
 * An EFS file system for one class of data: in isolated subnets, encrypted by a customer key, mounted over TLS alone
 * and through its access point alone, by roles that `grantMount` names; backed up every day (CIP-6.4, CIP-6.5,
 * CIP-7.5, CIP-9.1).
 */
export class EncryptedFileSystem extends Construct implements ec2.IConnectable {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    efsAccessPointEnforcesIdentity,
    efsFileSystemBackedUp,
    efsFileSystemDeniesInsecureTransport,
    efsFileSystemEncrypted,
    efsFileSystemEncryptedByCustomerKey,
    efsFileSystemMultiAzInProduction,
    efsFileSystemRetainedInProduction,
    dataStoreInBackupPlan,
    dataStoreTagged,
  ];

  /** The file system. */
  public readonly fileSystem: efs.IFileSystem;

  /** The one way in, for Lambda functions and volumes of ECS tasks. */
  public readonly accessPoint: efs.IAccessPoint;

  /** The key that encrypts it. */
  public readonly key: kms.IKey;

  /** Its security group and port, for `allowFrom` and for what takes an `IConnectable`. */
  public readonly connections: ec2.Connections;

  public constructor(scope: Construct, id: string, props: EncryptedFileSystemProps) {
    super(scope, id);
    const { dataClass, vpc, path = '/data' } = props;
    const subnets = onePerZone(isolatedSubnets(this, vpc, props.vpcSubnets));
    this.demandDirectory(path);
    const environment = Environment.of(this);
    classify(this, dataClass);
    recoverable(this, props.recoveryTier);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    this.connections = closedConnections(this, vpc, efs.FileSystem.DEFAULT_PORT);

    const [group] = this.connections.securityGroups;
    const fileSystem = new efs.FileSystem(this, 'FileSystem', {
      vpc,
      vpcSubnets: { subnets },
      ...(group ? { securityGroup: group } : {}),
      encrypted: true,
      kmsKey: this.key,
      throughputMode: efs.ThroughputMode.ELASTIC,
      lifecyclePolicy: efs.LifecyclePolicy.AFTER_30_DAYS,
      transitionToArchivePolicy: efs.LifecyclePolicy.AFTER_90_DAYS,
      outOfInfrequentAccessPolicy: efs.OutOfInfrequentAccessPolicy.AFTER_1_ACCESS,
      enableAutomaticBackups: true,
      // Nobody comes in whom IAM does not allow to, as there is a policy; the CDK's would let every reader write.
      allowAnonymousAccess: true,
      fileSystemPolicy: new iam.PolicyDocument({ statements: [withoutTls(), pastAccessPoint()] }),
      removalPolicy: environment.removalPolicy(),
    });
    acknowledgeCdkNag(fileSystem, { EFSInBackupPlan: SELECTED_BY_TAG });
    this.fileSystem = fileSystem;
    this.accessPoint = fileSystem.addAccessPoint('AccessPoint', {
      path,
      posixUser: { uid: USER, gid: USER },
      createAcl: { ownerUid: USER, ownerGid: USER, permissions: '750' },
    });
  }

  /**
   * Lets a client reach the mount targets, by its security group.
   *
   * @throws if the client is a range of addresses
   */
  public allowFrom(client: ec2.IConnectable): void {
    admit(this, client);
  }

  private demandDirectory(path: string): void {
    if (Token.isUnresolved(path) || /^\/[^/]/.test(path)) return;
    const clause = securityIpProtection.clauses['SIP-AC.1'];
    throw invalidProp(this, 'path', `'${path}'`, 'a directory below the root, such as /data', clause);
  }
}

const denial = (actions: string[], conditions: iam.Conditions): iam.PolicyStatement =>
  new iam.PolicyStatement({
    effect: iam.Effect.DENY,
    principals: [new iam.AnyPrincipal()],
    actions,
    conditions,
  });

const withoutTls = (): iam.PolicyStatement => denial(['*'], { Bool: { 'aws:SecureTransport': 'false' } });

/** Past the access point a client chooses its own user, root among them. */
const pastAccessPoint = (): iam.PolicyStatement =>
  denial(['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientRootAccess', 'elasticfilesystem:ClientWrite'], {
    Null: { 'elasticfilesystem:AccessPointArn': 'true' },
  });
