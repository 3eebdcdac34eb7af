import { neptuneUpgradesMinorVersions } from '../../../lib/rules/neptune';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from '../rds/templates';

ruleTable(neptuneUpgradesMinorVersions, {
  compliant: [{ name: 'switched on', properties: { AutoMinorVersionUpgrade: true }, remedy: true }],
  violation: [
    {
      name: 'nothing is set',
      found: 'automatic minor version upgrade is absent',
      path: 'Properties.AutoMinorVersionUpgrade',
    },
    { name: 'switched off', properties: { AutoMinorVersionUpgrade: 'false' }, found: /is off$/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { AutoMinorVersionUpgrade: OPEN },
      template: open,
      path: 'Properties.AutoMinorVersionUpgrade',
    },
  ],
});
