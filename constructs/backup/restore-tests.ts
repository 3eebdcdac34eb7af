import * as backup from 'aws-cdk-lib/aws-backup';
import { Names } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { backupRole } from './backup-role';
import type { RecoveryObjective } from './recovery-objective';

/**
 * Types that AWS Backup tests the restore of by itself. For file systems of FSx it cannot tell how, and instances of EC2
 * hold no data in this library.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingSelectionForCreate.html
 */
const TYPES = ['Aurora', 'DocumentDB', 'DynamoDB', 'EBS', 'EFS', 'Neptune', 'RDS', 'S3'] as const;

/** Type of a resource whose restore is tested. */
export type RestoreTestedType = (typeof TYPES)[number];

/** What a restore test has to be told, by type of resource. */
export type RestoreMetadata = Readonly<Partial<Record<RestoreTestedType, Readonly<Record<string, string>>>>>;

/** What the restore tests of a tier have to know. */
export interface RestoreTestsOptions {
  readonly vault: backup.IBackupVault;
  readonly objective: RecoveryObjective;
  readonly metadata: RestoreMetadata;
}

/** Hours that tests may take to start: those of a plan are spread over them. */
const START_WINDOW_HOURS = 8;

/** How old the latest backup may be that a test restores; that backups are late is for alarms to say. */
const WINDOW_DAYS = 7;

/**
 * Restores the latest backup of one resource after the other, lets it be looked at, and deletes it again (SEC-9.3,
 * SIP-DH.7). A type without backups costs nothing.
 */
export function restoreTests(scope: Construct, { vault, objective, metadata }: RestoreTestsOptions): void {
  const { restoreTestSchedule, validationWindow, continuous, retention } = objective;
  const plan = new backup.CfnRestoreTestingPlan(scope, 'RestoreTests', {
    // Neither hyphens nor CloudFormation's own names are allowed.
    restoreTestingPlanName: Names.uniqueResourceName(scope, {
      maxLength: 50,
      separator: '_',
      allowedSpecialCharacters: '_',
    }),
    scheduleExpression: restoreTestSchedule,
    startWindowHours: START_WINDOW_HOURS,
    recoveryPointSelection: {
      algorithm: 'LATEST_WITHIN_WINDOW',
      includeVaults: [vault.backupVaultArn],
      recoveryPointTypes: continuous ? ['CONTINUOUS', 'SNAPSHOT'] : ['SNAPSHOT'],
      selectionWindowDays: Math.min(WINDOW_DAYS, retention.toDays()),
    },
  });
  const { roleArn } = backupRole(scope, 'RestoreRole', 'restores');
  for (const type of TYPES) {
    const overrides = metadata[type];
    new backup.CfnRestoreTestingSelection(scope, `Restore${type}`, {
      restoreTestingPlanName: plan.ref,
      restoreTestingSelectionName: type,
      protectedResourceType: type,
      protectedResourceArns: ['*'],
      iamRoleArn: roleArn,
      validationWindowHours: validationWindow.toHours(),
      ...(overrides ? { restoreMetadataOverrides: { ...overrides } } : {}),
    });
  }
}
