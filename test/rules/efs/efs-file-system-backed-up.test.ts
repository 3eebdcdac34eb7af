import { efsFileSystemBackedUp } from '../../../lib/rules/efs/efs-file-system-backed-up';
import { ruleTable } from '../../../lib/testing';
import { parameters, development } from '../cases';

const backup = (Status: unknown) => ({ BackupPolicy: { Status } });

ruleTable(efsFileSystemBackedUp, {
  compliant: [
    { name: 'backed up by EFS', properties: backup('ENABLED'), remedy: true },
    {
      name: 'selected by a backup plan',
      others: {
        Selection: {
          Type: 'AWS::Backup::BackupSelection',
          Properties: { BackupSelection: { Resources: [{ 'Fn::GetAtt': ['Subject', 'Arn'] }] } },
        },
      },
    },
  ],
  violation: [
    { name: 'nothing is set', found: /^automatic backup is absent/, path: 'Properties.BackupPolicy.Status' },
    { name: 'off', properties: backup('DISABLED'), found: /^automatic backup is DISABLED/ },
  ],
  undecidable: [
    {
      name: 'the status is a parameter',
      properties: backup({ Ref: 'Status' }),
      template: parameters('Status'),
      path: 'Properties.BackupPolicy.Status',
    },
  ],
  ignored: [{ name: 'outside production', stack: development }],
});
