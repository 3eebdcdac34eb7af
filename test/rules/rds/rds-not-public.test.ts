import { rdsNotPublic } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, OPEN, open, ref, resource } from './templates';

const SUBNETS = { Subnets: resource('AWS::RDS::DBSubnetGroup') };
const SHARDS = 'AWS::RDS::DBShardGroup';

ruleTable(rdsNotPublic, {
  compliant: [
    { name: 'switched off', properties: { PubliclyAccessible: false }, remedy: true },
    { name: 'switched off, written as text', properties: { PubliclyAccessible: 'false' } },
    {
      name: 'a subnet group of the app, which makes private the default',
      properties: { DBSubnetGroupName: ref('Subnets') },
      others: SUBNETS,
    },
    { name: 'a subnet group by its name', properties: { DBSubnetGroupName: 'shop' } },
    { name: 'an instance of a cluster, private by default', properties: MEMBER },
    { name: 'a Multi-AZ cluster', type: CLUSTER, properties: { PubliclyAccessible: false } },
    { name: 'a shard group', type: SHARDS, properties: { PubliclyAccessible: false } },
  ],
  violation: [
    {
      name: 'switched on',
      properties: { PubliclyAccessible: true, DBSubnetGroupName: 'shop' },
      found: 'database is publicly accessible',
      path: 'Properties.PubliclyAccessible',
    },
    {
      name: 'an instance of Aurora',
      properties: { ...MEMBER, PubliclyAccessible: 'true' },
      found: 'database is publicly accessible',
    },
    {
      name: 'nothing is set, in the default VPC',
      properties: { Engine: 'mysql' },
      found: 'PubliclyAccessible is absent, which means public where no subnet group is given',
    },
    {
      name: 'the default subnet group',
      properties: { DBSubnetGroupName: 'default' },
      found: /the subnet group is the default one$/,
    },
    {
      name: 'a Multi-AZ cluster',
      type: CLUSTER,
      properties: { Engine: 'postgres' },
      found: /no subnet group is given$/,
    },
    {
      name: 'a shard group',
      type: SHARDS,
      properties: { PubliclyAccessible: true },
      found: 'database is publicly accessible',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: { PubliclyAccessible: OPEN },
      template: open,
      path: 'Properties.PubliclyAccessible',
    },
    {
      name: 'the subnet group is a parameter, and may be the default one',
      properties: { DBSubnetGroupName: OPEN },
      template: open,
      path: 'Properties.DBSubnetGroupName',
    },
    {
      name: 'a replica, which gets the subnets of its source',
      properties: { SourceDBInstanceIdentifier: 'shop' },
      path: 'Properties.SourceDBInstanceIdentifier',
    },
    { name: 'a shard group without the switch', type: SHARDS, path: 'Properties.PubliclyAccessible' },
  ],
  ignored: [
    { name: 'a cluster of Aurora, whose instances are judged', type: CLUSTER, properties: { Engine: 'aurora-mysql' } },
  ],
});
