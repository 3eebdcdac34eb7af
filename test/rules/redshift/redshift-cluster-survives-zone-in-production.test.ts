import { redshiftClusterSurvivesZoneInProduction } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { dev, unset } from '../stores';

ruleTable(redshiftClusterSurvivesZoneInProduction, {
  compliant: [
    { name: 'two zones', properties: { MultiAZ: true }, remedy: true },
    { name: 'it moves to another', properties: { AvailabilityZoneRelocation: 'true' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'Multi-AZ is absent', path: 'Properties.MultiAZ' },
    { name: 'neither', properties: { MultiAZ: false, AvailabilityZoneRelocation: false }, found: 'Multi-AZ is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { MultiAZ: { Ref: 'On' } },
      ...unset('On'),
      path: 'Properties.MultiAZ',
    },
  ],
  ignored: [{ name: 'outside production', ...dev }],
});
