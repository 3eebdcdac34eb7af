import { documentDbBackupRetention } from '../../../lib/rules/documentdb';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from '../rds/templates';

const days = (BackupRetentionPeriod: unknown) => ({ BackupRetentionPeriod });

ruleTable(documentDbBackupRetention, {
  compliant: [
    { name: 'a week', properties: days(7), remedy: true },
    { name: 'an elastic cluster', type: 'AWS::DocDBElastic::Cluster', properties: days(35) },
    { name: 'an environment that asks for less', properties: days(1), stack: { profile: { backupRetentionDays: 1 } } },
  ],
  violation: [
    { name: 'nothing is set', found: /^backups are kept for 1 day/, path: 'Properties.BackupRetentionPeriod' },
    { name: 'too short', properties: days('6'), found: 'backups are kept for 6 days, at least 7 are needed' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: days(OPEN),
      template: open,
      path: 'Properties.BackupRetentionPeriod',
    },
  ],
});
