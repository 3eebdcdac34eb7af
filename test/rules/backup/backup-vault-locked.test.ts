import { backupVaultLocked } from '../../../lib/rules/backup';
import { ruleTable } from '../../../lib/testing';

ruleTable(backupVaultLocked, {
  compliant: [
    { name: 'a week', properties: { LockConfiguration: { MinRetentionDays: 7 } }, remedy: true },
    {
      name: '35 days, the longest that continuous backups are kept, where snapshots are kept for longer',
      properties: { LockConfiguration: { MinRetentionDays: 35 } },
      stack: { profile: { backupRetentionDays: 90 } },
    },
    { name: 'days as text', properties: { LockConfiguration: { MinRetentionDays: '35' } } },
  ],
  violation: [
    { name: 'no lock', found: 'vault has no lock' },
    {
      name: 'a lock of a day',
      properties: { LockConfiguration: { MinRetentionDays: 1 } },
      found: 'vault is locked for 1 days, less than the 7 that backups are kept',
      path: 'Properties.LockConfiguration.MinRetentionDays',
    },
    {
      name: 'shorter than the engagement asks for',
      properties: { LockConfiguration: { MinRetentionDays: 7 } },
      stack: { profile: { backupRetentionDays: 35 } },
      found: /less than the 35/,
    },
    {
      name: 'shorter than the longest that continuous backups are kept',
      properties: { LockConfiguration: { MinRetentionDays: 34 } },
      stack: { profile: { backupRetentionDays: 90 } },
      found: /less than the 35/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { LockConfiguration: { MinRetentionDays: { Ref: 'Days' } } },
      template: { Parameters: { Days: { Type: 'Number' } } },
      path: 'Properties.LockConfiguration.MinRetentionDays',
    },
  ],
  ignored: [{ name: 'outside production', stack: { profile: { production: false } } }],
});
