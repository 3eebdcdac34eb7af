import { defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { CACHE_CLUSTER, MEMORY_DB_CLUSTER, REPLICATION_GROUP, unlessMemcached } from './caches';

export const elastiCacheUpgradesMinorVersions = defineRule({
  id: 'ElastiCacheUpgradesMinorVersions',
  title: 'In-memory store upgrades to minor versions by itself',
  clauses: [security.clauses['SEC-3.1.3'], cloudInfrastructure.clauses['CIP-6.7']],
  severity: 'error',
  severityReason: 'fixes of known weaknesses otherwise wait until somebody thinks of them',
  risk: 'The engine keeps weaknesses that are public and already mended.',
  remedy: 'Set `autoMinorVersionUpgrade: true`.',
  cannotTell: 'the switch or the engine is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html',
  ],
  resources: [REPLICATION_GROUP, CACHE_CLUSTER, MEMORY_DB_CLUSTER],
  check: (cache) =>
    unlessMemcached(cache, () => demandOn(cache.at('AutoMinorVersionUpgrade'), 'automatic minor upgrade')),
});
