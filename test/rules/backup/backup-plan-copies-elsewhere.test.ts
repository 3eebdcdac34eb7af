import { backupPlanCopiesElsewhere } from '../../../lib/rules/backup';
import { ruleTable } from '../../../lib/testing';

const plan = (vault: unknown) => ({
  BackupPlan: { BackupPlanRule: [{ CopyActions: [{ DestinationBackupVaultArn: vault }] }] },
});
const stack = { account: '111111111111', region: 'eu-central-1' };

ruleTable(backupPlanCopiesElsewhere, {
  compliant: [
    {
      name: 'another region',
      properties: plan('arn:aws:backup:eu-west-1:111111111111:backup-vault:copies'),
      stack,
      remedy: true,
    },
    {
      name: 'another account',
      properties: plan('arn:aws:backup:eu-central-1:222222222222:backup-vault:copies'),
      stack,
    },
    {
      name: 'another region, partition and account filled in',
      properties: plan({ 'Fn::Sub': 'arn:${AWS::Partition}:backup:eu-west-1:${AWS::AccountId}:backup-vault:copies' }),
      stack,
    },
  ],
  violation: [
    { name: 'no copy', found: 'no rule of the plan copies its backups' },
    {
      name: 'a vault beside the first',
      properties: plan('arn:aws:backup:eu-central-1:111111111111:backup-vault:second'),
      stack,
      found: /in the same region and account/,
    },
    {
      name: 'a vault of the stack',
      properties: plan({ 'Fn::GetAtt': ['Vault', 'BackupVaultArn'] }),
      others: { Vault: { Type: 'AWS::Backup::BackupVault', Properties: {} } },
      stack,
      found: /in the same region and account/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: plan({ Ref: 'Vault' }),
      template: { Parameters: { Vault: { Type: 'String' } } },
      stack,
      path: 'Properties.BackupPlan.BackupPlanRule.0.CopyActions.0.DestinationBackupVaultArn',
    },
  ],
  ignored: [{ name: 'outside production', stack: { profile: { production: false } } }],
});
