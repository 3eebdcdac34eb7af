import { redshiftSnapshotCopyInsideResidency } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { residency, unset } from '../stores';
import { namespace } from './warehouses';

const copies = (...regions: readonly string[]) =>
  namespace({ SnapshotCopyConfigurations: regions.map((DestinationRegion) => ({ DestinationRegion })) });

ruleTable(redshiftSnapshotCopyInsideResidency, {
  compliant: [
    { name: 'inside', properties: { DestinationRegion: 'eu-west-1' }, ...residency, remedy: true },
    { name: 'copies of a namespace', ...copies('eu-west-1', 'eu-central-1'), ...residency },
  ],
  violation: [
    {
      name: 'outside',
      properties: { DestinationRegion: 'us-east-1' },
      ...residency,
      found: 'copy of snapshots goes to us-east-1, data may rest in eu-central-1, eu-west-1',
      path: 'Properties.DestinationRegion',
    },
    { name: 'one copy of a namespace', ...copies('eu-west-1', 'us-east-1'), ...residency, found: /goes to us-east-1/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { DestinationRegion: { Ref: 'Elsewhere' } },
      ...unset('Elsewhere'),
      ...residency,
      path: 'Properties.DestinationRegion',
    },
  ],
  ignored: [
    { name: 'no residency is agreed on', properties: { DestinationRegion: 'us-east-1' } },
    { name: 'no copies', ...residency },
  ],
  empty: { verdict: 'ignored', because: 'nothing is copied anywhere' },
});
