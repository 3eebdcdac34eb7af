import { defineRule, every, ignored, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { CACHE_CLUSTER, REPLICATION_GROUP, unlessMemcached } from './caches';

export const elastiCacheFailsOverInProduction = defineRule({
  id: 'ElastiCacheFailsOverInProduction',
  title: 'ElastiCache of production fails over to another availability zone',
  clauses: [security.clauses['SEC-9.4'], cloudInfrastructure.clauses['CIP-9.1']],
  severity: 'warning',
  severityReason: 'how long a cache may be away is for the recovery objectives to say, and not every cache is missed',
  risk: 'When a node or a zone fails, the data in memory is gone, and everything waits for a new node.',
  remedy:
    'Set `automaticFailoverEnabled: true` and `multiAzEnabled: true` on a `CfnReplicationGroup` of two nodes or more. ' +
    'Outside production it is not asked for.',
  cannotTell: 'a switch or the engine is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html'],
  cdkNag: ['AwsSolutions-AEC4'],
  resources: [REPLICATION_GROUP, CACHE_CLUSTER],
  check: (cache) =>
    cache.environment.production
      ? unlessMemcached(cache, () =>
          cache.type === CACHE_CLUSTER
            ? violation('a lone cache cluster has nothing to fail over to', 'Properties.NumCacheNodes')
            : every([
                demandOn(cache.at('AutomaticFailoverEnabled'), 'automatic failover'),
                demandOn(cache.at('MultiAZEnabled'), 'Multi-AZ'),
              ]),
        )
      : ignored,
});
