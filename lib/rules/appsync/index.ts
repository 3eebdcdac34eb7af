import type { Rule } from '../../engine';
import { appSyncCacheEncrypted } from './app-sync-cache-encrypted';
import { appSyncHidesSchema } from './app-sync-hides-schema';
import { appSyncLimitsQueries } from './app-sync-limits-queries';
import { appSyncLogsNoContent } from './app-sync-logs-no-content';
import { appSyncLogsRequests } from './app-sync-logs-requests';
import { appSyncRequiresIdentity } from './app-sync-requires-identity';

export * from './app-sync-cache-encrypted';
export * from './app-sync-hides-schema';
export * from './app-sync-limits-queries';
export * from './app-sync-logs-no-content';
export * from './app-sync-logs-requests';
export * from './app-sync-requires-identity';

/** Every rule about AppSync. */
export const appSyncRules: readonly Rule[] = [
  appSyncRequiresIdentity,
  appSyncLogsRequests,
  appSyncCacheEncrypted,
  appSyncHidesSchema,
  appSyncLimitsQueries,
  appSyncLogsNoContent,
];
