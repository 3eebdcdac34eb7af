import { dmsUpgradesMinorVersions } from '../../../lib/rules/dms';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from '../rds/templates';

ruleTable(dmsUpgradesMinorVersions, {
  compliant: [
    { name: 'nothing is set', remedy: true },
    { name: 'switched on', properties: { AutoMinorVersionUpgrade: true } },
  ],
  violation: [
    {
      name: 'switched off',
      properties: { AutoMinorVersionUpgrade: 'false' },
      found: 'automatic minor version upgrade is off',
      path: 'Properties.AutoMinorVersionUpgrade',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { AutoMinorVersionUpgrade: OPEN },
      template: open,
      path: 'Properties.AutoMinorVersionUpgrade',
    },
  ],
  empty: { verdict: 'compliant', because: 'DMS upgrades by itself unless it is told otherwise' },
});
