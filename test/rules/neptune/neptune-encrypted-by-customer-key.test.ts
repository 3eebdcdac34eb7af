import { neptuneEncryptedByCustomerKey } from '../../../lib/rules/neptune';
import { ruleTable } from '../../../lib/testing';
import { KEY, KEY_ARN, OPEN, open } from '../rds/templates';

const OTHER = 'AWS::NeptuneGraph::Graph';

ruleTable(neptuneEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the stack', properties: { KmsKeyId: KEY_ARN }, others: KEY, remedy: true },
    { name: 'a graph, by alias', type: OTHER, properties: { KmsKeyIdentifier: 'alias/shop' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'cluster has no customer-managed key', path: 'Properties.KmsKeyId' },
    { name: 'the key of AWS', properties: { KmsKeyId: 'alias/aws/rds' }, found: /AWS managed key/ },
    { name: 'a graph', type: OTHER, found: 'graph has no customer-managed key', path: 'Properties.KmsKeyIdentifier' },
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
      properties: { SnapshotIdentifier: 'shop-2026' },
      path: 'Properties.SnapshotIdentifier',
    },
  ],
});
