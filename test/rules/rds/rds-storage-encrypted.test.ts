import { rdsStorageEncrypted } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, OPEN, open, ref, resource } from './templates';

const GLOBAL = 'AWS::RDS::GlobalCluster';

ruleTable(rdsStorageEncrypted, {
  compliant: [
    { name: 'an instance', properties: { StorageEncrypted: true }, remedy: true },
    { name: 'an instance, written as text', properties: { StorageEncrypted: 'true' } },
    { name: 'a cluster', type: CLUSTER, properties: { StorageEncrypted: true } },
    { name: 'a global cluster', type: GLOBAL, properties: { StorageEncrypted: true } },
  ],
  violation: [
    { name: 'nothing is set', found: 'storage encryption is absent', path: 'Properties.StorageEncrypted' },
    { name: 'switched off', properties: { StorageEncrypted: 'false' }, found: 'storage encryption is off' },
    { name: 'a key without the switch', properties: { KmsKeyId: 'alias/shop' }, found: 'storage encryption is absent' },
    {
      name: 'a cluster of Aurora, whose default holds for new ones alone',
      type: CLUSTER,
      properties: { Engine: 'aurora-mysql' },
      found: 'storage encryption is absent',
    },
    { name: 'a global cluster', type: GLOBAL, found: 'storage encryption is absent' },
    {
      name: 'an empty snapshot identifier, which means none',
      properties: { DBSnapshotIdentifier: '' },
      found: 'storage encryption is absent',
    },
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
      properties: { DBSnapshotIdentifier: 'shop-2026', StorageEncrypted: true },
      path: 'Properties.DBSnapshotIdentifier',
    },
    {
      name: 'a snapshot with the name of an instance',
      properties: { DBSnapshotIdentifier: 'shop' },
      others: { Source: resource('AWS::RDS::DBInstance', { DBInstanceIdentifier: 'shop' }) },
      path: 'Properties.DBSnapshotIdentifier',
    },
    {
      name: 'a cluster restored from a snapshot, without a key',
      type: CLUSTER,
      properties: { SnapshotIdentifier: 'shop-2026', StorageEncrypted: true },
      path: 'Properties.SnapshotIdentifier',
    },
    {
      name: 'a replica of an instance outside the app',
      properties: { SourceDBInstanceIdentifier: 'shop' },
      path: 'Properties.SourceDBInstanceIdentifier',
    },
    {
      name: 'a global cluster made of a cluster outside the app',
      type: GLOBAL,
      properties: { SourceDBClusterIdentifier: 'shop' },
      path: 'Properties.SourceDBClusterIdentifier',
    },
  ],
  ignored: [
    {
      name: 'a replica of an instance of the app by its ARN, as the CDK has it',
      properties: {
        SourceDBInstanceIdentifier: {
          'Fn::Join': ['', ['arn:aws:rds:eu-central-1:', { Ref: 'AWS::AccountId' }, ':db:', ref('Source')]],
        },
      },
      others: { Source: resource('AWS::RDS::DBInstance') },
    },
    {
      name: 'a replica of an instance of the app by its name',
      properties: { SourceDBInstanceIdentifier: 'shop' },
      others: { Source: resource('AWS::RDS::DBInstance', { DBInstanceIdentifier: 'Shop' }) },
    },
    { name: 'an instance of a cluster', properties: MEMBER },
    { name: 'an instance of Aurora', properties: { Engine: 'aurora-postgresql' } },
    {
      name: 'a replica of an instance of the app, which is judged there',
      properties: { SourceDBInstanceIdentifier: ref('Source') },
      others: { Source: resource('AWS::RDS::DBInstance') },
    },
  ],
});
