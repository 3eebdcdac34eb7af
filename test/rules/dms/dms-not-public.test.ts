import { dmsNotPublic } from '../../../lib/rules/dms';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from '../rds/templates';

const PROFILE = 'AWS::DMS::InstanceProfile';

ruleTable(dmsNotPublic, {
  compliant: [
    { name: 'an instance', properties: { PubliclyAccessible: false }, remedy: true },
    { name: 'an instance profile', type: PROFILE, properties: { PubliclyAccessible: 'false' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'public access is absent', path: 'Properties.PubliclyAccessible' },
    { name: 'switched on', type: PROFILE, properties: { PubliclyAccessible: 'true' }, found: 'public access is on' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { PubliclyAccessible: OPEN },
      template: open,
      path: 'Properties.PubliclyAccessible',
    },
  ],
});
