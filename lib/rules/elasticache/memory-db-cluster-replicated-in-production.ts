import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { MEMORY_DB_CLUSTER } from './caches';

export const memoryDbClusterReplicatedInProduction = defineRule({
  id: 'MemoryDbClusterReplicatedInProduction',
  title: 'MemoryDB cluster of production has a replica for each shard',
  clauses: [security.clauses['SEC-9.4'], cloudInfrastructure.clauses['CIP-9.1']],
  severity: 'warning',
  severityReason: 'the log of transactions survives a node, so that an outage costs minutes and no data',
  risk: 'When the only node of a shard fails, its keys are away until a new node has read the log.',
  remedy: 'Leave `numReplicasPerShard` out, which makes it one, or set it to one or more.',
  cannotTell: 'the number is a parameter without a default',
  references: ['https://docs.aws.amazon.com/memorydb/latest/devguide/autofailover.html'],
  resources: [MEMORY_DB_CLUSTER],
  check: (cluster) =>
    cluster.environment.production
      ? demand(
          cluster.at('NumReplicasPerShard'),
          (replicas) => replicas.isAbsent || (replicas.number ?? 0) >= 1,
          (replicas) => `shards have ${replicas.orAbsent()} replicas, at least one is asked for`,
        )
      : ignored,
});
