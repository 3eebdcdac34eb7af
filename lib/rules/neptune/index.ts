import type { Rule } from '../../engine';
import { neptuneBackupRetention } from './neptune-backup-retention';
import { neptuneDeletionProtected } from './neptune-deletion-protected';
import { neptuneEncryptedByCustomerKey } from './neptune-encrypted-by-customer-key';
import { neptuneEngineSupported } from './neptune-engine-supported';
import { neptuneExportsAuditLogs } from './neptune-exports-audit-logs';
import { neptuneGraphHasReplica } from './neptune-graph-has-replica';
import { neptuneIamAuthentication } from './neptune-iam-authentication';
import { neptuneMultiAz } from './neptune-multi-az';
import { neptuneNotPublic } from './neptune-not-public';
import { neptuneRecordsAuditLog } from './neptune-records-audit-log';
import { neptuneRequiresTls } from './neptune-requires-tls';
import { neptuneRetainedInProduction } from './neptune-retained-in-production';
import { neptuneStorageEncrypted } from './neptune-storage-encrypted';
import { neptuneUpgradesMinorVersions } from './neptune-upgrades-minor-versions';

export * from './neptune-backup-retention';
export * from './neptune-deletion-protected';
export * from './neptune-encrypted-by-customer-key';
export * from './neptune-engine-supported';
export * from './neptune-exports-audit-logs';
export * from './neptune-graph-has-replica';
export * from './neptune-iam-authentication';
export * from './neptune-multi-az';
export * from './neptune-not-public';
export * from './neptune-records-audit-log';
export * from './neptune-requires-tls';
export * from './neptune-retained-in-production';
export * from './neptune-storage-encrypted';
export * from './neptune-upgrades-minor-versions';

/** Every rule about Neptune. */
export const neptuneRules: readonly Rule[] = [
  neptuneBackupRetention,
  neptuneDeletionProtected,
  neptuneEncryptedByCustomerKey,
  neptuneEngineSupported,
  neptuneExportsAuditLogs,
  neptuneGraphHasReplica,
  neptuneIamAuthentication,
  neptuneMultiAz,
  neptuneNotPublic,
  neptuneRecordsAuditLog,
  neptuneRequiresTls,
  neptuneRetainedInProduction,
  neptuneStorageEncrypted,
  neptuneUpgradesMinorVersions,
];
