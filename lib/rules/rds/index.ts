import type { Rule } from '../../engine';
import { dsqlDeletionProtected } from './dsql-deletion-protected';
import { dsqlEncryptedByCustomerKey } from './dsql-encrypted-by-customer-key';
import { rdsAuroraMysqlBacktracks } from './rds-aurora-mysql-backtracks';
import { rdsAutomatedBackupsRetained } from './rds-automated-backups-retained';
import { rdsBackupRetention } from './rds-backup-retention';
import { rdsCertificateCurrent } from './rds-certificate-current';
import { rdsCopiesTagsToSnapshots } from './rds-copies-tags-to-snapshots';
import { rdsDeletionProtected } from './rds-deletion-protected';
import { rdsEncryptedByCustomerKey } from './rds-encrypted-by-customer-key';
import { rdsEngineSupported } from './rds-engine-supported';
import { rdsEnhancedMonitoring } from './rds-enhanced-monitoring';
import { rdsEventSubscriptionEnabled } from './rds-event-subscription-enabled';
import { rdsExportsLogs } from './rds-exports-logs';
import { rdsIamAuthentication } from './rds-iam-authentication';
import { rdsMasterPasswordManaged } from './rds-master-password-managed';
import { rdsMultiAz } from './rds-multi-az';
import { rdsNotOnDefaultPort } from './rds-not-on-default-port';
import { rdsNotPublic } from './rds-not-public';
import { rdsPerformanceInsightsEncrypted } from './rds-performance-insights-encrypted';
import { rdsProxyNoDebugLogging } from './rds-proxy-no-debug-logging';
import { rdsProxyRequiresTls } from './rds-proxy-requires-tls';
import { rdsRequiresTls } from './rds-requires-tls';
import { rdsRetainedInProduction } from './rds-retained-in-production';
import { rdsSecurityGroupNotOpen } from './rds-security-group-not-open';
import { rdsStorageEncrypted } from './rds-storage-encrypted';
import { rdsSubnetsIsolated } from './rds-subnets-isolated';
import { rdsUpgradesMinorVersions } from './rds-upgrades-minor-versions';

export * from './dsql-deletion-protected';
export * from './dsql-encrypted-by-customer-key';
export { isInSupport } from './engines';
export { hasBacktrack } from './backtrack-regions';
export * from './rds-aurora-mysql-backtracks';
export * from './rds-automated-backups-retained';
export * from './rds-backup-retention';
export * from './rds-certificate-current';
export * from './rds-copies-tags-to-snapshots';
export * from './rds-deletion-protected';
export * from './rds-encrypted-by-customer-key';
export * from './rds-engine-supported';
export * from './rds-enhanced-monitoring';
export * from './rds-event-subscription-enabled';
export * from './rds-exports-logs';
export * from './rds-iam-authentication';
export * from './rds-master-password-managed';
export * from './rds-multi-az';
export * from './rds-not-on-default-port';
export * from './rds-not-public';
export * from './rds-performance-insights-encrypted';
export * from './rds-proxy-no-debug-logging';
export * from './rds-proxy-requires-tls';
export * from './rds-requires-tls';
export * from './rds-retained-in-production';
export * from './rds-security-group-not-open';
export * from './rds-storage-encrypted';
export * from './rds-subnets-isolated';
export * from './rds-upgrades-minor-versions';

/** Every rule about RDS, Aurora and Aurora DSQL. */
export const rdsRules: readonly Rule[] = [
  dsqlDeletionProtected,
  dsqlEncryptedByCustomerKey,
  rdsAuroraMysqlBacktracks,
  rdsAutomatedBackupsRetained,
  rdsBackupRetention,
  rdsCertificateCurrent,
  rdsCopiesTagsToSnapshots,
  rdsDeletionProtected,
  rdsEncryptedByCustomerKey,
  rdsEngineSupported,
  rdsEnhancedMonitoring,
  rdsEventSubscriptionEnabled,
  rdsExportsLogs,
  rdsIamAuthentication,
  rdsMasterPasswordManaged,
  rdsMultiAz,
  rdsNotOnDefaultPort,
  rdsNotPublic,
  rdsPerformanceInsightsEncrypted,
  rdsProxyNoDebugLogging,
  rdsProxyRequiresTls,
  rdsRequiresTls,
  rdsRetainedInProduction,
  rdsSecurityGroupNotOpen,
  rdsStorageEncrypted,
  rdsSubnetsIsolated,
  rdsUpgradesMinorVersions,
];
