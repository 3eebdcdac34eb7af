import { documentDbStorageEncrypted } from '../../../lib/rules/documentdb';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open, ref, resource } from '../rds/templates';

const GLOBAL = 'AWS::DocDB::GlobalCluster';

ruleTable(documentDbStorageEncrypted, {
  compliant: [
    { name: 'a cluster', properties: { StorageEncrypted: true }, remedy: true },
    { name: 'a global cluster, written as text', type: GLOBAL, properties: { StorageEncrypted: 'true' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'storage encryption is absent', path: 'Properties.StorageEncrypted' },
    { name: 'switched off', properties: { StorageEncrypted: false }, found: 'storage encryption is off' },
    { name: 'a global cluster', type: GLOBAL, found: 'storage encryption is absent' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { StorageEncrypted: OPEN },
      template: open,
      path: 'Properties.StorageEncrypted',
    },
    {
      name: 'restored from a snapshot, which decides',
      properties: { SnapshotIdentifier: 'shop-2026' },
      path: 'Properties.SnapshotIdentifier',
    },
  ],
  ignored: [
    {
      name: 'a copy of a cluster of the app, which is judged there',
      properties: { SourceDBClusterIdentifier: ref('Source') },
      others: { Source: resource('AWS::DocDB::DBCluster') },
    },
  ],
});
