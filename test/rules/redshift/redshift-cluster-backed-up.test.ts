import { redshiftClusterBackedUp } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { backupsOf, unset } from '../stores';

const days = (AutomatedSnapshotRetentionPeriod: unknown) => ({ properties: { AutomatedSnapshotRetentionPeriod } });

ruleTable(redshiftClusterBackedUp, {
  compliant: [
    { name: 'a week', ...days(7), remedy: true },
    { name: 'as text', ...days('35') },
    { name: 'an environment that asks for less', ...days(1), ...backupsOf(1) },
  ],
  violation: [
    {
      name: 'nothing is set, which makes it one day',
      found: 'retention of snapshots is absent, 7 days are asked for',
      path: 'Properties.AutomatedSnapshotRetentionPeriod',
    },
    { name: 'none', ...days(0), found: 'snapshots are kept 0 days, less than the 7 of backups' },
    { name: 'shorter than backups', ...days(7), ...backupsOf(30), found: /less than the 30/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...days({ Ref: 'Days' }),
      ...unset('Days'),
      path: 'Properties.AutomatedSnapshotRetentionPeriod',
    },
  ],
});
