import { rdsAutomatedBackupsRetained } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, OPEN, dev, open } from './templates';

ruleTable(rdsAutomatedBackupsRetained, {
  compliant: [
    { name: 'an instance', properties: { DeleteAutomatedBackups: false }, remedy: true },
    { name: 'a cluster', type: CLUSTER, properties: { DeleteAutomatedBackups: 'false' } },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'deletion of automated backups is absent',
      path: 'Properties.DeleteAutomatedBackups',
    },
    { name: 'deleted', properties: { DeleteAutomatedBackups: true }, found: 'deletion of automated backups is on' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { DeleteAutomatedBackups: OPEN },
      template: open,
      path: 'Properties.DeleteAutomatedBackups',
    },
  ],
  ignored: [
    { name: 'outside production', stack: dev },
    { name: 'an instance of a cluster', properties: MEMBER },
    { name: 'a replica', properties: { SourceDBInstanceIdentifier: 'shop' } },
  ],
});
