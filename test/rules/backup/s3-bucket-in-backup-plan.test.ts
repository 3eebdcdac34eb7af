import { s3BucketInBackupPlan } from '../../../lib/rules/backup';
import { ruleTable } from '../../../lib/testing';

const Tags = [{ Key: 'RecoveryTier', Value: 'critical' }];
const selection = (BackupSelection: object) => ({
  Selection: { Type: 'AWS::Backup::BackupSelection', Properties: { BackupSelection } },
});

ruleTable(s3BucketInBackupPlan, {
  compliant: [
    {
      name: 'by its ARN',
      properties: { Tags },
      others: selection({ Resources: [{ 'Fn::GetAtt': ['Subject', 'Arn'] }] }),
      remedy: true,
    },
    {
      name: 'by its name',
      properties: { Tags, BucketName: 'reports' },
      others: selection({ Resources: ['arn:aws:s3:::reports'] }),
    },
  ],
  violation: [{ name: 'no plan', properties: { Tags }, found: /no backup plan of the app selects it/ }],
  undecidable: [
    {
      name: 'a selection that is a parameter',
      properties: { Tags },
      others: selection({ Resources: [{ Ref: 'What' }] }),
      template: { Parameters: { What: { Type: 'String' } } },
      path: 'Properties.BackupSelection.Resources.0',
    },
  ],
  ignored: [
    { name: 'no tier' },
    { name: 'outside production', properties: { Tags }, stack: { profile: { production: false } } },
  ],
  empty: { verdict: 'ignored', because: 'only a bucket with a recovery tier has to be recovered from a backup' },
});
