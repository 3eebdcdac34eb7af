import { defineRule, ignored } from '../../engine';
import { demand } from '../demand';
import { demandSecondInstance } from '../rds/demands';
import { AVAILABILITY } from '../rds/metadata';

export const documentDbMultiAz = defineRule({
  id: 'DocumentDbMultiAz',
  title: 'DocumentDB cluster of production runs in several Availability Zones',
  ...AVAILABILITY,
  remedy:
    'Set `instances` to 2 or more; of an elastic cluster `shardInstanceCount`. Outside production it is not asked for.',
  cannotTell: 'the number of instances is a parameter without a default',
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/replication.html'],
  resources: ['AWS::DocDB::DBCluster', 'AWS::DocDBElastic::Cluster'],
  check: (cluster) => {
    if (!cluster.environment.production) return ignored;
    if (cluster.type === 'AWS::DocDB::DBCluster') return demandSecondInstance(cluster);
    return demand(
      cluster.at('ShardInstanceCount'),
      (count) => (count.number ?? 0) >= 2,
      (count) => `number of instances of a shard is ${count.orAbsent()}, at least 2 are needed`,
    );
  },
});
