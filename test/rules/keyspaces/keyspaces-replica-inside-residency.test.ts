import { keyspacesReplicaInsideResidency } from '../../../lib/rules/keyspaces';
import { ruleTable } from '../../../lib/testing';
import { residency, unset } from '../stores';

const regions = (RegionList: unknown) => ({ properties: { ReplicationSpecification: { RegionList } } });
const replica = (Region: string) => ({
  type: 'AWS::Cassandra::Table',
  properties: { ReplicaSpecifications: [{ Region }] },
});

ruleTable(keyspacesReplicaInsideResidency, {
  compliant: [
    { name: 'all inside', ...regions(['eu-central-1', 'eu-west-1']), ...residency, remedy: true },
    { name: 'a replica of a table', ...replica('eu-west-1'), ...residency },
  ],
  violation: [
    {
      name: 'one outside',
      ...regions(['eu-central-1', 'us-east-1']),
      ...residency,
      found: 'replica goes to us-east-1, data may rest in eu-central-1, eu-west-1',
      path: 'Properties.ReplicationSpecification.RegionList.1',
    },
    { name: 'a replica of a table', ...replica('us-east-1'), ...residency, found: /^replica goes to us-east-1/ },
  ],
  undecidable: [
    {
      name: 'the regions are a parameter without a default',
      ...regions({ Ref: 'Regions' }),
      ...unset('Regions'),
      ...residency,
      path: 'Properties.ReplicationSpecification.RegionList',
    },
  ],
  ignored: [
    { name: 'no residency is agreed on', ...regions(['us-east-1']) },
    { name: 'one region', ...residency },
  ],
  empty: { verdict: 'ignored', because: 'nothing is copied anywhere' },
});
