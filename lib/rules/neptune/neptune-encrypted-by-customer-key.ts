import { defineRule } from '../../engine';
import { demandCustomerKey } from '../keys';
import { demandStorageKey } from '../rds/demands';
import { CUSTOMER_KEY } from '../rds/metadata';

export const neptuneEncryptedByCustomerKey = defineRule({
  id: 'NeptuneEncryptedByCustomerKey',
  title: 'Neptune cluster or graph is encrypted by a customer-managed key',
  ...CUSTOMER_KEY,
  remedy: 'Set `kmsKeyId` (of a graph `kmsKeyIdentifier`) to a key of your own, e.g. a `DataKey`.',
  cannotTell: 'the key is a parameter without a default, or the cluster copies one that is not in the app',
  references: [
    'https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html',
  ],
  resources: ['AWS::Neptune::DBCluster', 'AWS::NeptuneGraph::Graph'],
  check: (resource) =>
    resource.type === 'AWS::NeptuneGraph::Graph'
      ? demandCustomerKey(resource.at('KmsKeyIdentifier'), 'graph')
      : demandStorageKey(resource, 'KmsKeyId', 'cluster'),
});
