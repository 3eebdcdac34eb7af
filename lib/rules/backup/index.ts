import type { Rule } from '../../engine';
import { backupPlanCopiesElsewhere } from './backup-plan-copies-elsewhere';
import { backupPlanMeetsRecoveryPoint } from './backup-plan-meets-recovery-point';
import { backupPlanRestoreTested } from './backup-plan-restore-tested';
import { backupPlanRetention } from './backup-plan-retention';
import { backupVaultDeniesDeletion } from './backup-vault-denies-deletion';
import { backupVaultEncryptedByCustomerKey } from './backup-vault-encrypted-by-customer-key';
import { backupVaultLocked } from './backup-vault-locked';
import { dataStoreInBackupPlan } from './data-store-in-backup-plan';
import { s3BucketInBackupPlan } from './s3-bucket-in-backup-plan';

export * from './backup-plan-copies-elsewhere';
export * from './backup-plan-meets-recovery-point';
export * from './backup-plan-restore-tested';
export * from './backup-plan-retention';
export * from './backup-vault-denies-deletion';
export * from './backup-vault-encrypted-by-customer-key';
export * from './backup-vault-locked';
export * from './data-store-in-backup-plan';
export * from './s3-bucket-in-backup-plan';

/** Every rule about AWS Backup. */
export const backupRules: readonly Rule[] = [
  backupVaultEncryptedByCustomerKey,
  backupVaultLocked,
  backupVaultDeniesDeletion,
  backupPlanRetention,
  backupPlanMeetsRecoveryPoint,
  backupPlanCopiesElsewhere,
  dataStoreInBackupPlan,
  s3BucketInBackupPlan,
  backupPlanRestoreTested,
];
