import { defineRule, ignored } from '../../engine';
import { demand } from '../demand';
import { AVAILABILITY } from '../rds/metadata';

export const neptuneGraphHasReplica = defineRule({
  id: 'NeptuneGraphHasReplica',
  title: 'Neptune graph of production has a replica in another Availability Zone',
  ...AVAILABILITY,
  remedy: 'Leave `replicaCount` out, or set it to 1 or more. Outside production it is not asked for.',
  cannotTell: 'the number of replicas is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html',
  ],
  resources: ['AWS::NeptuneGraph::Graph'],
  check: (graph) =>
    graph.environment.production
      ? demand(
          graph.at('ReplicaCount'),
          // AWS makes one replica unless it is told otherwise.
          (count) => count.isAbsent || (count.number ?? 0) >= 1,
          (count) => `graph has ${count.orAbsent()} replicas`,
        )
      : ignored,
});
