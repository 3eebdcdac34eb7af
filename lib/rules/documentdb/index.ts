import type { Rule } from '../../engine';
import { documentDbBackupRetention } from './document-db-backup-retention';
import { documentDbDeletionProtected } from './document-db-deletion-protected';
import { documentDbEncryptedByCustomerKey } from './document-db-encrypted-by-customer-key';
import { documentDbEngineSupported } from './document-db-engine-supported';
import { documentDbExportsAuditLogs } from './document-db-exports-audit-logs';
import { documentDbMasterPasswordManaged } from './document-db-master-password-managed';
import { documentDbMultiAz } from './document-db-multi-az';
import { documentDbNotOnDefaultPort } from './document-db-not-on-default-port';
import { documentDbRecordsAuditLog } from './document-db-records-audit-log';
import { documentDbRequiresTls } from './document-db-requires-tls';
import { documentDbRetainedInProduction } from './document-db-retained-in-production';
import { documentDbStorageEncrypted } from './document-db-storage-encrypted';

export * from './document-db-backup-retention';
export * from './document-db-deletion-protected';
export * from './document-db-encrypted-by-customer-key';
export * from './document-db-engine-supported';
export * from './document-db-exports-audit-logs';
export * from './document-db-master-password-managed';
export * from './document-db-multi-az';
export * from './document-db-not-on-default-port';
export * from './document-db-records-audit-log';
export * from './document-db-requires-tls';
export * from './document-db-retained-in-production';
export * from './document-db-storage-encrypted';

/** Every rule about DocumentDB. */
export const documentDbRules: readonly Rule[] = [
  documentDbBackupRetention,
  documentDbDeletionProtected,
  documentDbEncryptedByCustomerKey,
  documentDbEngineSupported,
  documentDbExportsAuditLogs,
  documentDbMasterPasswordManaged,
  documentDbMultiAz,
  documentDbNotOnDefaultPort,
  documentDbRecordsAuditLog,
  documentDbRequiresTls,
  documentDbRetainedInProduction,
  documentDbStorageEncrypted,
];
