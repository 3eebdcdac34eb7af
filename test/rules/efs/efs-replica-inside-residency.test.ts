import { efsReplicaInsideResidency } from '../../../lib/rules/efs/efs-replica-inside-residency';
import { ruleTable } from '../../../lib/testing';
import { parameters, resident } from '../cases';

const replica = (Region: unknown) => ({ ReplicationConfiguration: { Destinations: [{ Region }] } });

ruleTable(efsReplicaInsideResidency, {
  compliant: [{ name: 'inside', properties: replica('eu-central-1'), stack: resident, remedy: true }],
  violation: [
    {
      name: 'outside',
      properties: replica('us-east-1'),
      stack: resident,
      found: 'replica goes to us-east-1, data may rest in eu-west-1, eu-central-1',
      path: 'Properties.ReplicationConfiguration.Destinations.0.Region',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: replica({ Ref: 'Where' }),
      stack: resident,
      template: parameters('Where'),
      path: 'Properties.ReplicationConfiguration.Destinations.0.Region',
    },
  ],
  ignored: [
    { name: 'nothing is replicated', stack: resident },
    { name: 'no residency was agreed on', properties: replica('us-east-1') },
  ],
  empty: { verdict: 'ignored', because: 'without replicas the files stay where the stack is' },
});
