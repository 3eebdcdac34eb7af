import { documentDbEncryptedByCustomerKey } from '../../../lib/rules/documentdb';
import { ruleTable } from '../../../lib/testing';
import { KEY, KEY_ARN, OPEN, open } from '../rds/templates';

const OTHER = 'AWS::DocDBElastic::Cluster';

ruleTable(documentDbEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the stack', properties: { KmsKeyId: KEY_ARN }, others: KEY, remedy: true },
    { name: 'an elastic cluster, by alias', type: OTHER, properties: { KmsKeyId: 'alias/shop' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'cluster has no customer-managed key', path: 'Properties.KmsKeyId' },
    { name: 'the key of AWS', properties: { KmsKeyId: 'alias/aws/rds' }, found: /AWS managed key/ },
    {
      name: 'an elastic cluster',
      type: OTHER,
      found: 'cluster has no customer-managed key',
      path: 'Properties.KmsKeyId',
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
      properties: { SnapshotIdentifier: 'shop-2026' },
      path: 'Properties.SnapshotIdentifier',
    },
  ],
});
