import { defineRule } from '../../engine';
import { demandCustomerKey } from '../keys';
import { CUSTOMER_KEY } from './metadata';

export const dsqlEncryptedByCustomerKey = defineRule({
  id: 'DsqlEncryptedByCustomerKey',
  title: 'Aurora DSQL cluster is encrypted by a customer-managed key',
  ...CUSTOMER_KEY,
  remedy: 'Set `kmsEncryptionKey` to the ARN of a key of your own, e.g. of a `DataKey`.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/aurora-dsql/latest/userguide/data-encryption.html'],
  resources: ['AWS::DSQL::Cluster'],
  check: (cluster) => demandCustomerKey(cluster.at('KmsEncryptionKey'), 'cluster'),
});
