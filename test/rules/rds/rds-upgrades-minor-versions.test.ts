import { rdsUpgradesMinorVersions } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, OPEN, open } from './templates';

ruleTable(rdsUpgradesMinorVersions, {
  compliant: [
    { name: 'nothing is set', remedy: true },
    { name: 'switched on', properties: { AutoMinorVersionUpgrade: true } },
    { name: 'a cluster', type: CLUSTER },
  ],
  violation: [
    {
      name: 'switched off',
      properties: { AutoMinorVersionUpgrade: false },
      found: 'automatic minor version upgrade is off',
      path: 'Properties.AutoMinorVersionUpgrade',
    },
    {
      name: 'switched off for an instance of Aurora',
      properties: { ...MEMBER, AutoMinorVersionUpgrade: 'false' },
      found: 'automatic minor version upgrade is off',
    },
    { name: 'a cluster', type: CLUSTER, properties: { AutoMinorVersionUpgrade: false }, found: /is off$/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { AutoMinorVersionUpgrade: OPEN },
      template: open,
      path: 'Properties.AutoMinorVersionUpgrade',
    },
  ],
  empty: { verdict: 'compliant', because: 'RDS upgrades by itself unless it is told otherwise' },
});
