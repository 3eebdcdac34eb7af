import { dsqlDeletionProtected } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { OPEN, dev, open } from './templates';

ruleTable(dsqlDeletionProtected, {
  compliant: [{ name: 'switched on', properties: { DeletionProtectionEnabled: true }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'deletion protection is absent', path: 'Properties.DeletionProtectionEnabled' },
    { name: 'switched off', properties: { DeletionProtectionEnabled: false }, found: 'deletion protection is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { DeletionProtectionEnabled: OPEN },
      template: open,
      path: 'Properties.DeletionProtectionEnabled',
    },
  ],
  ignored: [{ name: 'outside production', stack: dev }],
});
