import type { Rule } from '../../engine';
import { elastiCacheBackedUp } from './elasti-cache-backed-up';
import { elastiCacheDeliversLogs } from './elasti-cache-delivers-logs';
import { elastiCacheEncryptedAtRest } from './elasti-cache-encrypted-at-rest';
import { elastiCacheEncryptedByCustomerKey } from './elasti-cache-encrypted-by-customer-key';
import { elastiCacheEngineSupported } from './elasti-cache-engine-supported';
import { elastiCacheFailsOverInProduction } from './elasti-cache-fails-over-in-production';
import { elastiCacheInChosenSubnets } from './elasti-cache-in-chosen-subnets';
import { elastiCacheNotOnDefaultPort } from './elasti-cache-not-on-default-port';
import { elastiCacheRequiresAuthentication } from './elasti-cache-requires-authentication';
import { elastiCacheRequiresTls } from './elasti-cache-requires-tls';
import { elastiCacheUpgradesMinorVersions } from './elasti-cache-upgrades-minor-versions';
import { elastiCacheUserAccessScoped } from './elasti-cache-user-access-scoped';
import { elastiCacheUserAuthenticates } from './elasti-cache-user-authenticates';
import { memoryDbClusterReplicatedInProduction } from './memory-db-cluster-replicated-in-production';
import { memoryDbClusterRequiresTls } from './memory-db-cluster-requires-tls';
import { memoryDbClusterRetainedInProduction } from './memory-db-cluster-retained-in-production';

export * from './elasti-cache-backed-up';
export * from './elasti-cache-delivers-logs';
export * from './elasti-cache-encrypted-at-rest';
export * from './elasti-cache-encrypted-by-customer-key';
export * from './elasti-cache-engine-supported';
export * from './elasti-cache-fails-over-in-production';
export * from './elasti-cache-in-chosen-subnets';
export * from './elasti-cache-not-on-default-port';
export * from './elasti-cache-requires-authentication';
export * from './elasti-cache-requires-tls';
export * from './elasti-cache-upgrades-minor-versions';
export * from './elasti-cache-user-access-scoped';
export * from './elasti-cache-user-authenticates';
export * from './memory-db-cluster-replicated-in-production';
export * from './memory-db-cluster-requires-tls';
export * from './memory-db-cluster-retained-in-production';

/** Every rule about ElastiCache and MemoryDB. */
export const elastiCacheRules: readonly Rule[] = [
  elastiCacheBackedUp,
  elastiCacheDeliversLogs,
  elastiCacheEncryptedAtRest,
  elastiCacheEncryptedByCustomerKey,
  elastiCacheEngineSupported,
  elastiCacheFailsOverInProduction,
  elastiCacheInChosenSubnets,
  elastiCacheNotOnDefaultPort,
  elastiCacheRequiresAuthentication,
  elastiCacheRequiresTls,
  elastiCacheUpgradesMinorVersions,
  elastiCacheUserAccessScoped,
  elastiCacheUserAuthenticates,
  memoryDbClusterReplicatedInProduction,
  memoryDbClusterRequiresTls,
  memoryDbClusterRetainedInProduction,
];
