import { defineRule } from '../../engine';
import { demandBackupRetention } from '../rds/demands';
import { BACKUPS } from '../rds/metadata';

export const neptuneBackupRetention = defineRule({
  id: 'NeptuneBackupRetention',
  title: 'Neptune cluster keeps automated backups long enough',
  ...BACKUPS,
  remedy: 'Set `backupRetentionPeriod` to the days that the environment asks for, at most 35.',
  cannotTell: 'the number of days is a parameter without a default',
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/backup-restore.html'],
  cdkNag: ['AwsSolutions-N3'],
  resources: ['AWS::Neptune::DBCluster'],
  check: demandBackupRetention,
});
