import { rdsBackupRetention } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, OPEN, open } from './templates';

const days = (BackupRetentionPeriod: unknown) => ({ BackupRetentionPeriod });

ruleTable(rdsBackupRetention, {
  compliant: [
    { name: 'a week', properties: days(7), remedy: true },
    { name: 'a week, written as text', properties: days('7') },
    { name: 'a cluster', type: CLUSTER, properties: days(35) },
    { name: 'an environment that asks for less', properties: days(3), stack: { profile: { backupRetentionDays: 3 } } },
    {
      name: 'as long as AWS can, where the environment asks for more',
      properties: days(35),
      stack: { profile: { backupRetentionDays: 90 } },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'backups are kept for 1 day (the default), at least 7 are needed',
      path: 'Properties.BackupRetentionPeriod',
    },
    { name: 'switched off', properties: days('0'), found: 'automated backups are off' },
    { name: 'too short', properties: days(6), found: 'backups are kept for 6 days, at least 7 are needed' },
    { name: 'a cluster', type: CLUSTER, properties: days(1), found: /^backups are kept for 1 days/ },
    {
      name: 'an instance restored from a snapshot',
      properties: { DBSnapshotIdentifier: 'shop' },
      found: /the default/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: days(OPEN),
      template: open,
      path: 'Properties.BackupRetentionPeriod',
    },
  ],
  ignored: [
    { name: 'a replica of a database outside of the app', properties: { SourceDBInstanceIdentifier: 'shop' } },
    {
      name: 'a replica in another region of a database that is a parameter',
      properties: { SourceDBInstanceIdentifier: OPEN, BackupRetentionPeriod: 0 },
      template: open,
    },
    { name: 'an instance of a cluster', properties: MEMBER },
    {
      name: 'a replica of a database of the app',
      properties: { SourceDBInstanceIdentifier: { Ref: 'Shop' } },
      others: { Shop: { Type: 'AWS::RDS::DBInstance', Properties: {} } },
    },
    {
      name: 'a cluster that replicates another one of the app',
      type: CLUSTER,
      properties: { ReplicationSourceIdentifier: { Ref: 'Shop' } },
      others: { Shop: { Type: CLUSTER, Properties: {} } },
    },
  ],
});
