import type { Rule } from '../../engine';
import { fsxEncryptedByCustomerKey } from './fsx-encrypted-by-customer-key';
import { fsxFileSystemBackupRetention } from './fsx-file-system-backup-retention';
import { fsxFileSystemLogsAccess } from './fsx-file-system-logs-access';
import { fsxFileSystemMultiAzInProduction } from './fsx-file-system-multi-az-in-production';
import { fsxFileSystemRetainedInProduction } from './fsx-file-system-retained-in-production';

export * from './fsx-encrypted-by-customer-key';
export * from './fsx-file-system-backup-retention';
export * from './fsx-file-system-logs-access';
export * from './fsx-file-system-multi-az-in-production';
export * from './fsx-file-system-retained-in-production';

/** Every rule about FSx. */
export const fsxRules: readonly Rule[] = [
  fsxEncryptedByCustomerKey,
  fsxFileSystemBackupRetention,
  fsxFileSystemMultiAzInProduction,
  fsxFileSystemLogsAccess,
  fsxFileSystemRetainedInProduction,
];
