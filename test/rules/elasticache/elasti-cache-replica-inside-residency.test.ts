import { elastiCacheReplicaInsideResidency } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { residency, unset } from '../stores';

const members = (...regions: readonly unknown[]) => ({
  properties: { Members: regions.map((ReplicationGroupRegion) => ({ ReplicationGroupRegion })) },
});

ruleTable(elastiCacheReplicaInsideResidency, {
  compliant: [{ name: 'all inside', ...members('eu-central-1', 'eu-west-1'), ...residency, remedy: true }],
  violation: [
    {
      name: 'one outside',
      ...members('eu-central-1', 'us-east-1'),
      ...residency,
      found: 'replica goes to us-east-1, data may rest in eu-central-1, eu-west-1',
      path: 'Properties.Members.1.ReplicationGroupRegion',
    },
    {
      name: 'a configuration outside',
      properties: { RegionalConfigurations: [{ ReplicationGroupRegion: 'us-east-1' }] },
      ...residency,
      found: /^replica goes to us-east-1/,
    },
  ],
  undecidable: [
    {
      name: 'a region is a parameter without a default',
      ...members({ Ref: 'Elsewhere' }),
      ...unset('Elsewhere'),
      ...residency,
      path: 'Properties.Members.0.ReplicationGroupRegion',
    },
  ],
  ignored: [{ name: 'no residency is agreed on', ...members('us-east-1') }],
  empty: { verdict: 'ignored', because: 'nothing is copied anywhere' },
});
