import { cloudTrailMultiRegion } from '../../../lib/rules/cloudtrail';
import { ruleTable } from '../../../lib/testing';

ruleTable(cloudTrailMultiRegion, {
  compliant: [
    { name: 'every region is recorded', properties: { IsMultiRegionTrail: true }, remedy: true },
    { name: 'the same, written as text', properties: { IsMultiRegionTrail: 'true' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'recording of every region is absent', path: 'Properties.IsMultiRegionTrail' },
    {
      name: 'one region is recorded',
      properties: { IsMultiRegionTrail: false },
      found: 'recording of every region is off',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { IsMultiRegionTrail: { Ref: 'Switch' } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.IsMultiRegionTrail',
    },
  ],
});
