import { defineRule, every } from '../../engine';
import { security } from '../../policies';
import { demandInsideResidency } from '../stores';

export const elastiCacheReplicaInsideResidency = defineRule({
  id: 'ElastiCacheReplicaInsideResidency',
  title: 'ElastiCache global datastore replicates to regions that data may rest in',
  clauses: [security.clauses['SEC-5.1'], security.clauses['SEC-5.3']],
  severity: 'error',
  severityReason: 'every key rests under another law from the first write on',
  risk: 'The store is copied whole to a region that its owner has not agreed to.',
  remedy:
    'Name only regions of `residency` in the engagement file as `replicationGroupRegion` of the `members` and the ' +
    '`regionalConfigurations`.',
  cannotTell: 'a region is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Redis-Global-Datastore.html'],
  resources: ['AWS::ElastiCache::GlobalReplicationGroup'],
  check: (store) =>
    every(
      [...store.at('Members').items, ...store.at('RegionalConfigurations').items].map((member) =>
        demandInsideResidency(member.at('ReplicationGroupRegion'), 'replica', store),
      ),
    ),
});
