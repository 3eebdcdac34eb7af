import { defineRule, every } from '../../engine';
import { security } from '../../policies';
import { demandInsideResidency } from '../stores';

export const dynamoDbReplicaInsideResidency = defineRule({
  id: 'DynamoDbReplicaInsideResidency',
  title: 'DynamoDB replica stands in a region that data may rest in',
  clauses: [security.clauses['SEC-5.1'], security.clauses['SEC-5.3']],
  severity: 'error',
  severityReason: 'every item rests under another law from the first write on',
  risk: 'The table is copied whole to a region that its owner has not agreed to.',
  remedy:
    'Name only regions of `residency` in the engagement file as `replicas` (`TableV2`) or `replicationRegions` ' +
    '(`Table`), and as the witness.',
  cannotTell: 'a region is a parameter without a default, or the region of a stack that names none',
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html'],
  // The CDK adds the replicas of a `Table` by a custom resource.
  resources: ['AWS::DynamoDB::GlobalTable', 'Custom::DynamoDBReplica'],
  check: (table) =>
    every([
      ...[...table.at('Replicas').items, table.properties].map((replica) =>
        demandInsideResidency(replica.at('Region'), 'replica', table),
      ),
      ...table
        .at('GlobalTableWitnesses')
        .items.map((witness) => demandInsideResidency(witness.at('Region'), 'witness', table)),
    ]),
});
