import { defineRule } from '../../engine';
import { demandBackupRetention } from '../rds/demands';
import { BACKUPS } from '../rds/metadata';

export const documentDbBackupRetention = defineRule({
  id: 'DocumentDbBackupRetention',
  title: 'DocumentDB cluster keeps automated backups long enough',
  ...BACKUPS,
  remedy:
    'Set `backup.retention` (of an elastic cluster `backupRetentionPeriod`) to the days that the environment asks for, at most 35.',
  cannotTell: 'the number of days is a parameter without a default',
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore.html'],
  cdkNag: ['AwsSolutions-DOC4'],
  resources: ['AWS::DocDB::DBCluster', 'AWS::DocDBElastic::Cluster'],
  check: demandBackupRetention,
});
