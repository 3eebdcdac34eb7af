import type { Environment } from '../../lib/engagement';

/** The longest that continuous backups can be kept: a lock that demands more would fail them. */
const MAX_CONTINUOUS_DAYS = 35;
const MAX_RETENTION_DAYS = 36_500;

/** The least and the most days that the lock of a vault lets backups be kept for. */
export function lockedDays({ profile }: Environment): readonly [least: number, most: number] {
  const { backupRetentionDays: days } = profile;
  // Nobody fills the vault with what can then not be deleted for a century.
  return [Math.min(days, MAX_CONTINUOUS_DAYS), Math.min(2 * days, MAX_RETENTION_DAYS)];
}
