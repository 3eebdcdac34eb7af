import { rdsBackupCopyInsideResidency } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from './templates';

const copiedTo = (AutomaticBackupReplicationRegion: unknown) => ({ AutomaticBackupReplicationRegion });
const stack = { profile: { residency: ['eu-central-1', 'eu-west-1'] } };

ruleTable(rdsBackupCopyInsideResidency, {
  compliant: [{ name: 'a region of the residency', properties: copiedTo('eu-west-1'), stack, remedy: true }],
  violation: [
    {
      name: 'another region',
      properties: copiedTo('us-east-1'),
      stack,
      found: 'backups are copied to us-east-1, data may rest in eu-central-1, eu-west-1',
      path: 'Properties.AutomaticBackupReplicationRegion',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: copiedTo(OPEN),
      stack,
      template: open,
      path: 'Properties.AutomaticBackupReplicationRegion',
    },
  ],
  ignored: [{ name: 'without an engagement', properties: copiedTo('us-east-1') }],
  empty: { verdict: 'ignored', because: 'backups are copied nowhere unless a region is named' },
});
