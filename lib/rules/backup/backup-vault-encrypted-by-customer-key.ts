import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';

export const backupVaultEncryptedByCustomerKey = defineRule({
  id: 'BackupVaultEncryptedByCustomerKey',
  title: 'Backup vault is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.3'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-9.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'whoever decrypts a vault reads every store that is backed up in it',
  risk: 'Backups hold everything that the stores hold; under a key of AWS nobody can take the right to read them away.',
  remedy: 'Set `encryptionKey` of the `BackupVault` to a `DataKey`.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html'],
  resources: ['AWS::Backup::BackupVault', 'AWS::Backup::LogicallyAirGappedBackupVault'],
  check: (vault) => demandCustomerKey(vault.at('EncryptionKeyArn'), 'backup vault'),
});
