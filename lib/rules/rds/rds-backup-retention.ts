import { defineRule, ignored } from '../../engine';
import { isMember, sourceOf } from './databases';
import { demandBackupRetention } from './demands';
import { BACKUPS } from './metadata';

export const rdsBackupRetention = defineRule({
  id: 'RdsBackupRetention',
  title: 'RDS database keeps automated backups long enough',
  ...BACKUPS,
  remedy:
    'Set `backupRetention` (of a cluster `backup.retention`) to the days that the environment asks for, at most 35. ' +
    'Replicas and instances of a cluster are not concerned.',
  cannotTell: 'the number of days is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html'],
  cdkNag: [
    'AwsSolutions-RDS13',
    'HIPAA.Security-RDSInstanceBackupEnabled',
    'NIST.800.53.R4-RDSInstanceBackupEnabled',
    'NIST.800.53.R5-RDSInstanceBackupEnabled',
  ],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  // What a replica holds is in the backups of its source, whoever has that.
  check: (database) => (isMember(database) || sourceOf(database) ? ignored : demandBackupRetention(database)),
});
