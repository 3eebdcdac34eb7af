import { backupVaultEncryptedByCustomerKey } from '../../../lib/rules/backup';
import { ruleTable } from '../../../lib/testing';

ruleTable(backupVaultEncryptedByCustomerKey, {
  compliant: [
    {
      name: 'a key of the stack',
      properties: { EncryptionKeyArn: { 'Fn::GetAtt': ['Key', 'Arn'] } },
      others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } },
      remedy: true,
    },
    {
      name: 'an air-gapped vault',
      type: 'AWS::Backup::LogicallyAirGappedBackupVault',
      properties: { EncryptionKeyArn: { 'Fn::GetAtt': ['Key', 'Arn'] } },
      others: { Key: { Type: 'AWS::KMS::Key', Properties: {} } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'backup vault has no customer-managed key', path: 'Properties.EncryptionKeyArn' },
    {
      name: 'the key of AWS',
      properties: { EncryptionKeyArn: 'arn:aws:kms:eu-central-1:111111111111:alias/aws/backup' },
      found: /AWS managed key/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { EncryptionKeyArn: { Ref: 'KeyArn' } },
      template: { Parameters: { KeyArn: { Type: 'String' } } },
      path: 'Properties.EncryptionKeyArn',
    },
  ],
});
