import type * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Environment, LogClass } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { logGroupEncryptedByCustomerKey, logGroupRetention } from '../../lib/rules/logs';
import {
  securityGroupClosesDataPorts,
  securityGroupDescribed,
  securityGroupLimitsEgress,
} from '../../lib/rules/network';
import {
  rdsBackupRetention,
  rdsAutomatedBackupsRetained,
  rdsCopiesTagsToSnapshots,
  rdsDeletionProtected,
  rdsEncryptedByCustomerKey,
  rdsEngineSupported,
  rdsEnhancedMonitoring,
  rdsExportsLogs,
  rdsIamAuthentication,
  rdsMasterPasswordManaged,
  rdsMultiAz,
  rdsNotOnDefaultPort,
  rdsNotPublic,
  rdsPerformanceInsightsEncrypted,
  rdsRequiresTls,
  rdsRetainedInProduction,
  rdsStorageEncrypted,
  rdsSubnetsIsolated,
  rdsUpgradesMinorVersions,
} from '../../lib/rules/rds';
import { dataStoreTagged } from '../../lib/rules/tags';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';
import { SELECTED_BY_TAG } from '../recoverable';
import type { RelationalEngine } from './relational-engines';

/** What `RotatingSecret` has to know of a database: an `AuroraDatabase` or an `RdsDatabase`. */
export interface RotatableDatabase {
  /** Where a function that rotates the password of a user stands, and what it speaks to. */
  readonly rotationTarget: RotationTarget;

  /** Lets it connect. */
  allowFrom(client: ec2.IConnectable): void;
}

/** Where and how the password of a user is rotated. */
export interface RotationTarget {
  readonly vpc: ec2.IVpc;
  readonly subnets: readonly ec2.ISubnet[];
  readonly engine: RelationalEngine['protocol'];
  readonly attachment: secretsmanager.ISecretAttachmentTarget;
}

/** The rules that every relational database of this library keeps. */
export const RELATIONAL_SATISFIES: readonly Rule[] = [
  rdsAutomatedBackupsRetained,
  rdsBackupRetention,
  rdsCopiesTagsToSnapshots,
  rdsDeletionProtected,
  rdsEncryptedByCustomerKey,
  rdsEngineSupported,
  rdsEnhancedMonitoring,
  rdsExportsLogs,
  rdsIamAuthentication,
  rdsMasterPasswordManaged,
  rdsMultiAz,
  rdsNotOnDefaultPort,
  rdsNotPublic,
  rdsPerformanceInsightsEncrypted,
  rdsRequiresTls,
  rdsRetainedInProduction,
  rdsStorageEncrypted,
  rdsSubnetsIsolated,
  rdsUpgradesMinorVersions,
  securityGroupClosesDataPorts,
  securityGroupDescribed,
  securityGroupLimitsEgress,
  logGroupEncryptedByCustomerKey,
  logGroupRetention,
  dataStoreTagged,
];

/** Why the packs of cdk-nag for frameworks find what is as it should be. */
export const RELATIONAL_REASONS = {
  'RDSLoggingEnabled[LogExport::general]': 'the general log would hold every statement, with the data in it',
  RDSInBackupPlan: SELECTED_BY_TAG,
} as const;

/** Master user that the managed password belongs to: none of the names that are tried first. */
export const MASTER_USER = 'blueprintadmin';

/** AWS keeps automated backups for at most that long. */
const LONGEST_RETENTION = 35;

/** How long automated backups, and with them the points in time to restore to, are kept (CIP-9.1, SEC-9.1). */
export const backupRetention = ({ profile }: Environment): Duration =>
  Duration.days(Math.min(profile.backupRetentionDays, LONGEST_RETENTION));

/** What is left of a database when its stack is deleted: in production a last snapshot, elsewhere nothing. */
export const lastSnapshot = ({ production }: Environment): RemovalPolicy =>
  production ? RemovalPolicy.SNAPSHOT : RemovalPolicy.DESTROY;

/** Where RDS writes its logs to; made first, since RDS makes what is missing without a key and without an end. */
export function exportedLogs(
  scope: Construct,
  folder: string,
  logs: Readonly<Record<string, LogClass>>,
  { dataClass, key }: { readonly dataClass: string; readonly key: kms.IKey },
): readonly EncryptedLogGroup[] {
  const parent = new Construct(scope, 'Logs');
  return Object.entries(logs).map(
    ([log, logClass]) =>
      new EncryptedLogGroup(parent, log, { logClass, dataClass, key, logGroupName: `${folder}/${log}` }),
  );
}

/** The role by which RDS reports the metrics of the operating system. */
export function monitoringRole(scope: Construct): iam.IRole {
  const role = new iam.Role(scope, 'MonitoringRole', {
    description: `Lets RDS report the operating system of ${scope.node.path}`,
    assumedBy: new iam.ServicePrincipal('monitoring.rds.amazonaws.com'),
    managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonRDSEnhancedMonitoringRole')],
  });
  acknowledgeCdkNag(role, {
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole]':
      'the policy is the one that RDS documents for the role, and it reaches the log group of the metrics alone',
  });
  return role;
}
