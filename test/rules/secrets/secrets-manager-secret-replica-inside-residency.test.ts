import { secretsManagerSecretReplicaInsideResidency } from '../../../lib/rules/secrets/secrets-manager-secret-replica-inside-residency';
import { ruleTable } from '../../../lib/testing';

const stack = { profile: { residency: ['eu-west-1', 'eu-central-1'] } };
const to = (Region: unknown) => ({ ReplicaRegions: [{ Region }] });

ruleTable(secretsManagerSecretReplicaInsideResidency, {
  empty: { verdict: 'ignored', because: 'there is no replica' },
  compliant: [{ name: 'inside', properties: to('eu-central-1'), stack, remedy: true }],
  violation: [
    {
      name: 'outside',
      properties: to('us-east-1'),
      stack,
      found: 'replica goes to us-east-1, data may rest in eu-west-1, eu-central-1',
      path: 'Properties.ReplicaRegions.0.Region',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: to({ Ref: 'P' }),
      template: { Parameters: { P: { Type: 'String' } } },
      stack,
      path: 'Properties.ReplicaRegions.0.Region',
    },
  ],
  ignored: [{ name: 'no engagement', properties: to('us-east-1') }],
});
