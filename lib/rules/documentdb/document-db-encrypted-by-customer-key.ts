import { defineRule } from '../../engine';
import { demandStorageKey } from '../rds/demands';
import { CUSTOMER_KEY } from '../rds/metadata';

export const documentDbEncryptedByCustomerKey = defineRule({
  id: 'DocumentDbEncryptedByCustomerKey',
  title: 'DocumentDB cluster is encrypted by a customer-managed key',
  ...CUSTOMER_KEY,
  remedy: 'Set `kmsKey` (of an elastic cluster `kmsKeyId`) to a key of your own, e.g. a `DataKey`.',
  cannotTell: 'the key is a parameter without a default, or the cluster copies one that is not in the app',
  references: [
    'https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-cluster.html',
  ],
  resources: ['AWS::DocDB::DBCluster', 'AWS::DocDBElastic::Cluster'],
  check: (cluster) => demandStorageKey(cluster, 'KmsKeyId', 'cluster'),
});
