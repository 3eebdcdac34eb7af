import { defineRule, every } from '../../engine';
import { security } from '../../policies';
import { demandInsideResidency } from '../stores';

export const keyspacesReplicaInsideResidency = defineRule({
  id: 'KeyspacesReplicaInsideResidency',
  title: 'Keyspaces replicates to regions that data may rest in',
  clauses: [security.clauses['SEC-5.1'], security.clauses['SEC-5.3']],
  severity: 'error',
  severityReason: 'every row rests under another law from the first write on',
  risk: 'Tables are copied whole to a region that their owner has not agreed to.',
  remedy:
    'Name only regions of `residency` in the engagement file in `replicationSpecification.regionList` of a ' +
    '`CfnKeyspace` and in `replicaSpecifications` of a `CfnTable`.',
  cannotTell: 'a region is a parameter without a default',
  references: ['https://docs.aws.amazon.com/keyspaces/latest/devguide/multiRegion-replication.html'],
  resources: ['AWS::Cassandra::Keyspace', 'AWS::Cassandra::Table'],
  check: (store) =>
    every(
      [
        ...store.at('ReplicationSpecification.RegionList').items,
        ...store.at('ReplicaSpecifications').items.map((replica) => replica.at('Region')),
      ].map((region) => demandInsideResidency(region, 'replica', store)),
    ),
});
