import { rdsEncryptedByCustomerKey } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, KEY, KEY_ARN, MEMBER, OPEN, open, ref, resource } from './templates';

const INTEGRATION = 'AWS::RDS::Integration';
const AWS_KEY = 'arn:aws:kms:eu-central-1:111111111111:alias/aws/rds';

ruleTable(rdsEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the stack', properties: { KmsKeyId: KEY_ARN }, others: KEY, remedy: true },
    { name: 'a cluster, by alias', type: CLUSTER, properties: { KmsKeyId: 'alias/shop' } },
    { name: 'an integration', type: INTEGRATION, properties: { KMSKeyId: KEY_ARN }, others: KEY },
  ],
  violation: [
    { name: 'nothing is set', found: 'database has no customer-managed key', path: 'Properties.KmsKeyId' },
    {
      name: 'encrypted, but by the key of AWS',
      properties: { StorageEncrypted: true },
      found: 'database has no customer-managed key',
    },
    { name: 'the key of AWS by its alias', properties: { KmsKeyId: AWS_KEY }, found: /AWS managed key/ },
    { name: 'a cluster', type: CLUSTER, found: 'database has no customer-managed key' },
    { name: 'an integration', type: INTEGRATION, found: 'integration has no customer-managed key' },
    {
      name: 'a replica of another region by the key of AWS',
      properties: { SourceDBInstanceIdentifier: 'arn:aws:rds:eu-west-1:111111111111:db:shop', KmsKeyId: AWS_KEY },
      found: /AWS managed key/,
    },
    {
      name: 'backups that are copied to another region by the key of AWS',
      properties: { KmsKeyId: 'alias/shop', AutomaticBackupReplicationRegion: 'eu-west-1' },
      found: 'copy of the backups has no customer-managed key',
      path: 'Properties.AutomaticBackupReplicationKmsKeyId',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { KmsKeyId: OPEN },
      template: open,
      path: 'Properties.KmsKeyId',
    },
    {
      name: 'restored from a snapshot, which has the key',
      properties: { DBSnapshotIdentifier: 'shop-2026' },
      path: 'Properties.DBSnapshotIdentifier',
    },
  ],
  ignored: [
    { name: 'an instance of a cluster', properties: MEMBER },
    {
      name: 'a replica of an instance of the app',
      properties: { SourceDBInstanceIdentifier: ref('Source') },
      others: { Source: resource('AWS::RDS::DBInstance') },
    },
  ],
});
