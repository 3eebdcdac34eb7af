import { defineRule, every, ignored } from '../../engine';
import { demandCustomerKey } from '../keys';
import { demandStorageKey } from './demands';
import { CUSTOMER_KEY } from './metadata';

export const rdsEncryptedByCustomerKey = defineRule({
  id: 'RdsEncryptedByCustomerKey',
  title: 'RDS database is encrypted by a customer-managed key',
  ...CUSTOMER_KEY,
  remedy: 'Set `storageEncryptionKey` to a key of your own, e.g. a `DataKey`; for a zero-ETL integration `kmsKeyId`.',
  cannotTell: 'the key is a parameter without a default, or the database copies one that is not in the app',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::RDS::Integration'],
  check: (resource) => {
    if (resource.type === 'AWS::RDS::Integration') return demandCustomerKey(resource.at('KMSKeyId'), 'integration');
    return every([
      demandStorageKey(resource, 'KmsKeyId', 'database'),
      resource.at('AutomaticBackupReplicationRegion').isPresent
        ? demandCustomerKey(resource.at('AutomaticBackupReplicationKmsKeyId'), 'copy of the backups')
        : ignored,
    ]);
  },
});
