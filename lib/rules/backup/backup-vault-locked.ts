import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const backupVaultLocked = defineRule({
  id: 'BackupVaultLocked',
  title: 'Backup vault is locked against early deletion in production',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.3'],
    cloudInfrastructure.clauses['CIP-9.1'],
    security.clauses['SEC-9.2'],
  ],
  severity: 'error',
  severityReason: 'ransomware deletes the backups first',
  risk: 'Whoever gets hold of one administrator deletes the backups before the data.',
  remedy:
    'Set `lockConfiguration` of the `BackupVault` with a `minRetention` of at least the days that backups are kept, or ' +
    '35; with `changeableFor` nobody, not even AWS, can loosen it once that time is over.',
  cannotTell: 'the shortest retention is a parameter without a default',
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html'],
  resources: ['AWS::Backup::BackupVault'],
  check: (vault) => {
    const { production, backupRetentionDays } = vault.environment;
    if (!production) return ignored;
    // Continuous backups cannot be kept for longer, and those of S3 have to be in the vault of the snapshots. What a
    // plan keeps for longer is locked for as long as the plan says.
    const least = Math.min(backupRetentionDays, 35);
    const days = vault.at('LockConfiguration.MinRetentionDays');
    return demand(
      days,
      (each) => (each.number ?? 0) >= least,
      (each) =>
        each.isAbsent
          ? 'vault has no lock'
          : `vault is locked for ${each.orAbsent()} days, less than the ${String(least)} that backups are kept`,
    );
  },
});
