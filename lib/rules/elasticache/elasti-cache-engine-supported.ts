import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { CACHE_CLUSTER, REPLICATION_GROUP, unlessMemcached } from './caches';

/** Standard support of Redis OSS 4 and 5 ended on 31 January 2026; Valkey begins with 7. */
const OLDEST = 6;

export const elastiCacheEngineSupported = defineRule({
  id: 'ElastiCacheEngineSupported',
  title: 'ElastiCache runs a version of its engine that AWS supports',
  clauses: [security.clauses['SEC-3.1.3'], cloudInfrastructure.clauses['CIP-6.7']],
  severity: 'error',
  severityReason: 'no patch will come for what is found in the engine from now on',
  risk: 'Weaknesses of the engine stay open, and AWS upgrades it by force at a time of its own choice.',
  remedy: "Set `engine: 'valkey'` and leave `engineVersion` out, or set it to a version of Redis from 6.2.",
  cannotTell: 'the version or the engine is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/supported-engine-versions.html'],
  resources: [REPLICATION_GROUP, CACHE_CLUSTER, 'AWS::ElastiCache::GlobalReplicationGroup'],
  check: (cache) =>
    unlessMemcached(cache, () => {
      const version = cache.at('EngineVersion');
      if (version.isDeployTime) return undecidable(version);
      return version.isAbsent || Number.parseInt(version.literal ?? '', 10) >= OLDEST
        ? compliant
        : violation(
            `engine is of version ${version.orAbsent()}, ${String(OLDEST)} is the oldest with support`,
            version,
          );
    }),
});
