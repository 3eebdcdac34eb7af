import { memoryDbClusterReplicatedInProduction } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { dev, unset } from '../stores';

const replicas = (NumReplicasPerShard: unknown) => ({ properties: { NumReplicasPerShard } });

ruleTable(memoryDbClusterReplicatedInProduction, {
  compliant: [
    { name: 'one', ...replicas(1), remedy: true },
    { name: 'two, as text', ...replicas('2') },
  ],
  violation: [
    {
      name: 'none',
      ...replicas(0),
      found: 'shards have 0 replicas, at least one is asked for',
      path: 'Properties.NumReplicasPerShard',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...replicas({ Ref: 'Replicas' }),
      ...unset('Replicas'),
      path: 'Properties.NumReplicasPerShard',
    },
  ],
  ignored: [{ name: 'outside production', ...replicas(0), ...dev }],
  empty: { verdict: 'compliant', because: 'MemoryDB makes one replica of each shard by default' },
});
