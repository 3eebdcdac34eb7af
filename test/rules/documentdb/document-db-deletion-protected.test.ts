import { documentDbDeletionProtected } from '../../../lib/rules/documentdb';
import { ruleTable } from '../../../lib/testing';
import { OPEN, dev, open } from '../rds/templates';

ruleTable(documentDbDeletionProtected, {
  compliant: [
    { name: 'a cluster', properties: { DeletionProtection: true }, remedy: true },
    { name: 'a global cluster', type: 'AWS::DocDB::GlobalCluster', properties: { DeletionProtection: 'true' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'deletion protection is absent', path: 'Properties.DeletionProtection' },
    {
      name: 'switched off',
      type: 'AWS::DocDB::GlobalCluster',
      properties: { DeletionProtection: false },
      found: 'deletion protection is off',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { DeletionProtection: OPEN },
      template: open,
      path: 'Properties.DeletionProtection',
    },
  ],
  ignored: [{ name: 'outside production', stack: dev }],
});
