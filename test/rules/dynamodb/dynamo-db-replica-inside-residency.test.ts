import { dynamoDbReplicaInsideResidency } from '../../../lib/rules/dynamodb';
import { ruleTable } from '../../../lib/testing';
import { residency, unset } from '../stores';

const replicas = (...regions: readonly unknown[]) => ({ Replicas: regions.map((Region) => ({ Region })) });
const CUSTOM = 'Custom::DynamoDBReplica';

ruleTable(dynamoDbReplicaInsideResidency, {
  compliant: [
    { name: 'all inside', properties: replicas('eu-central-1', 'eu-west-1'), ...residency, remedy: true },
    { name: 'the replica of a table of the CDK', type: CUSTOM, properties: { Region: 'eu-west-1' }, ...residency },
    {
      name: 'the region of the stack',
      properties: replicas({ Ref: 'AWS::Region' }),
      stack: { region: 'eu-west-1', ...residency.stack },
    },
  ],
  violation: [
    {
      name: 'one outside',
      properties: replicas('eu-central-1', 'us-east-1'),
      ...residency,
      found: 'replica goes to us-east-1, data may rest in eu-central-1, eu-west-1',
      path: 'Properties.Replicas.1.Region',
    },
    {
      name: 'the witness, which keeps the changes, is outside',
      properties: { ...replicas('eu-central-1'), GlobalTableWitnesses: [{ Region: 'us-east-2' }] },
      ...residency,
      found: /^witness goes to us-east-2/,
    },
    {
      name: 'the replica of a table of the CDK',
      type: CUSTOM,
      properties: { Region: 'us-east-1' },
      ...residency,
      found: /^replica goes to us-east-1/,
    },
  ],
  undecidable: [
    {
      name: 'a region is a parameter without a default',
      properties: replicas({ Ref: 'Elsewhere' }),
      ...unset('Elsewhere'),
      ...residency,
      path: 'Properties.Replicas.0.Region',
    },
    {
      name: 'all replicas are unknown',
      properties: { Replicas: { Ref: 'Regions' } },
      ...unset('Regions'),
      ...residency,
      path: 'Properties.Replicas',
    },
  ],
  ignored: [{ name: 'no residency is agreed on', properties: replicas('us-east-1') }],
  empty: { verdict: 'ignored', because: 'without a residency every region is allowed, and nothing is no replica' },
});
