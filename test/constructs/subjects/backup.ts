import { BackupVault, type IBackupVault } from 'aws-cdk-lib/aws-backup';
import { Duration, Stack, Stage } from 'aws-cdk-lib/core';
import * as fc from 'fast-check';
import {
  AlertTopic,
  BackupAudit,
  BackupCopyVault,
  BackupPlan,
  type BackupPlanProps,
  DataKey,
  EncryptedBackupVault,
  EncryptedBucket,
  type EncryptedBackupVaultProps,
} from '../../../constructs';
import { AuditStack } from '../backup/backup-audit.lit';
import { BackupStack } from '../backup/backup-plan.lit';
import { VaultStack } from '../backup/encrypted-backup-vault.lit';
import { dataClasses, props, type Subjects } from './subject';

const runbook = 'https://wiki.acme.example/recovery';

const vaultIn = (stack: Stack, id: string, place: string): IBackupVault =>
  BackupVault.fromBackupVaultArn(stack, id, `arn:aws:backup:${place.replace('own', stack.account)}:backup-vault:${id}`);

/** In the recovery region of production, where `Stack` is not. */
const elsewhere = (stack: Stack): Stack =>
  new Stack(Stage.of(stack), 'Recovery', { env: { account: stack.account, region: 'eu-west-1' } });

/** Another region, another account; the own one, one of another environment, one outside the residency. */
const places = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('eu-west-1:own', 'eu-central-1:555555555555') },
  { weight: 1, arbitrary: fc.constantFrom('eu-central-1:own', 'eu-central-1:222222222222', 'us-east-1:555555555555') },
);

const optional = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(values, { nil: undefined });

export const backup: Subjects = {
  BackupAudit: {
    folder: 'backup',
    build: (stack) => new BackupAudit(stack, 'Subject'),
    combinations: fc.boolean().map((own) => (stack) => {
      new BackupAudit(
        stack,
        'Subject',
        own ? { reports: new EncryptedBucket(stack, 'Evidence', { dataClass: 'internal' }) } : {},
      );
    }),
    snippet: (stage) => new AuditStack(stage, 'Snippet'),
  },
  BackupPlan: {
    folder: 'backup',
    build: (stack) =>
      new BackupPlan(stack, 'Subject', {
        dataClass: 'confidential',
        runbook,
        recoveryTier: 'critical',
        copyTo: [vaultIn(stack, 'copies', 'eu-west-1:own')],
        clientVault: vaultIn(stack, 'client', 'eu-central-1:555555555555'),
        restoreMetadata: { RDS: { dbSubnetGroupName: 'isolated' } },
      }),
    combinations: fc
      .tuple(
        props<BackupPlanProps>(
          {
            dataClass: dataClasses,
            runbook: fc.oneof(
              { weight: 9, arbitrary: fc.constant(runbook) },
              fc.constantFrom('http://wiki', 'the wiki'),
            ),
          },
          {
            recoveryTier: fc.constantFrom('critical', 'standard', 'gold'),
            restoreMetadata: fc.constantFrom({}, { S3: { encryptionType: 'SSE-S3' } }),
          },
        ),
        optional(fc.array(places, { minLength: 0, maxLength: 1 })),
        optional(places),
        fc.boolean(),
      )
      .map(([each, copyTo, client, shared]) => (stack) => {
        new BackupPlan(stack, 'Subject', {
          ...each,
          ...(copyTo ? { copyTo: copyTo.map((place) => vaultIn(stack, 'copies', place)) } : {}),
          ...(client ? { clientVault: vaultIn(stack, 'client', client) } : {}),
          ...(shared
            ? {
                key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key,
                notifications: new AlertTopic(stack, 'Alerts', { contact: 'security' }),
              }
            : {}),
        });
      }),
    snippet: (stage) => new BackupStack(stage, 'Snippet'),
  },
  BackupCopyVault: {
    folder: 'backup',
    pageOf: 'BackupPlan',
    build: (stack) => new BackupCopyVault(elsewhere(stack), 'Subject', { dataClass: 'confidential' }),
  },
  EncryptedBackupVault: {
    folder: 'backup',
    build: (stack) => {
      const vault = new EncryptedBackupVault(stack, 'Subject', { dataClass: 'confidential' });
      vault.allowCopiesTo(vaultIn(stack, 'copies', 'eu-central-1:555555555555'));
      return vault;
    },
    combinations: fc
      .tuple(
        props<EncryptedBackupVaultProps>(
          { dataClass: dataClasses },
          {
            vaultName: fc.constantFrom('backups', 'prod_backups-2', 'x', 'no spaces'),
            coolingOff: fc.constantFrom(2, 3, 14, 30, 31).map((count) => Duration.days(count)),
            copiesFrom: fc.constantFrom([], ['444444444444'], ['111111111111']),
          },
        ),
        fc.boolean(),
      )
      .map(([each, shared]) => (stack) => {
        new EncryptedBackupVault(stack, 'Subject', {
          ...each,
          ...(shared
            ? {
                key: new DataKey(stack, 'Key', { dataClass: each.dataClass }).key,
                notifications: new AlertTopic(stack, 'Alerts', { contact: 'security' }),
              }
            : {}),
        });
      }),
    snippet: (stage) => new VaultStack(stage, 'Snippet'),
  },
};
