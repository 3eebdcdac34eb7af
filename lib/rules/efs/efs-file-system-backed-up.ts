import { compliant, defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';

export const efsFileSystemBackedUp = defineRule({
  id: 'EfsFileSystemBackedUp',
  title: 'EFS file system of production is backed up',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.6'],
    cloudInfrastructure.clauses['CIP-9.1'],
    security.clauses['SEC-3.2.4'],
    security.clauses['SEC-9.1'],
  ],
  severity: 'error',
  severityReason: 'one mistaken deletion away from losing the files',
  risk: 'What is deleted or overwritten, by mistake or by an attacker, is gone.',
  remedy:
    'Set `enableAutomaticBackups: true`, or select the file system in a backup plan. Outside production it ' +
    'is not asked for.',
  cannotTell: 'the status is a parameter without a default',
  references: ['https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html'],
  cdkNag: ['HIPAA.Security-EFSInBackupPlan', 'NIST.800.53.R4-EFSInBackupPlan', 'NIST.800.53.R5-EFSInBackupPlan'],
  resources: ['AWS::EFS::FileSystem'],
  check: (fileSystem) => {
    if (!fileSystem.environment.production) return ignored;
    if (fileSystem.referrers('AWS::Backup::BackupSelection').length > 0) return compliant;
    return demand(
      fileSystem.at('BackupPolicy.Status'),
      (status) => status.is('ENABLED', 'ENABLING'),
      (status) => `automatic backup is ${status.orAbsent()}, and no backup plan selects the file system`,
    );
  },
});
