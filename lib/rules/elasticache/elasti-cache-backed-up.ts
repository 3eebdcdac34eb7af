import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandSnapshots } from '../stores';
import { CACHE_CLUSTER, MEMORY_DB_CLUSTER, REPLICATION_GROUP, SERVERLESS_CACHE, unlessMemcached } from './caches';

export const elastiCacheBackedUp = defineRule({
  id: 'ElastiCacheBackedUp',
  title: 'In-memory store takes a snapshot each day and keeps it as long as backups are kept',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.6'],
    cloudInfrastructure.clauses['CIP-9.1'],
    security.clauses['SEC-3.2.4'],
    security.clauses['SEC-9.1'],
  ],
  severity: 'error',
  severityReason: 'without a snapshot nothing is left of sessions, queues and counters that live in memory alone',
  risk: 'A failed cluster, a mistaken flush or a bad release takes data with it that is nowhere else.',
  remedy: 'Set `snapshotRetentionLimit` to as many days as backups are kept, 35 at most.',
  cannotTell: 'the days or the engine are a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html',
    'https://docs.aws.amazon.com/memorydb/latest/devguide/snapshots-automatic.html',
  ],
  cdkNag: [
    'HIPAA.Security-ElastiCacheRedisClusterAutomaticBackup',
    'NIST.800.53.R4-ElastiCacheRedisClusterAutomaticBackup',
    'NIST.800.53.R5-ElastiCacheRedisClusterAutomaticBackup',
  ],
  resources: [REPLICATION_GROUP, CACHE_CLUSTER, SERVERLESS_CACHE, MEMORY_DB_CLUSTER],
  check: (cache) => unlessMemcached(cache, () => demandSnapshots(cache.at('SnapshotRetentionLimit'), cache, 35)),
});
