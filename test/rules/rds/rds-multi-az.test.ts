import { rdsMultiAz } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, INSTANCE, MEMBER, OPEN, dev, members, open, ref, resource } from './templates';

const SHARDS = 'AWS::RDS::DBShardGroup';
const options = (OptionName: string) => ({
  Options: resource('AWS::RDS::OptionGroup', { OptionConfigurations: [{ OptionName }] }),
});
const sqlServer = { Engine: 'sqlserver-se', OptionGroupName: ref('Options') };

ruleTable(rdsMultiAz, {
  compliant: [
    { name: 'an instance', properties: { MultiAZ: true }, remedy: true },
    { name: 'SQL Server with mirroring', properties: sqlServer, others: options('Mirroring') },
    { name: 'a Multi-AZ cluster', type: CLUSTER, properties: { DBClusterInstanceClass: 'db.m6gd.large' } },
    { name: 'two instances where AWS chooses', type: CLUSTER, others: members(INSTANCE, undefined, undefined) },
    { name: 'two instances in two zones', type: CLUSTER, others: members(INSTANCE, 'eu-central-1a', 'eu-central-1b') },
    {
      name: 'instances that name the cluster by its name',
      type: CLUSTER,
      properties: { DBClusterIdentifier: 'Shop' },
      others: { One: resource(INSTANCE, MEMBER), Two: resource(INSTANCE, MEMBER) },
    },
    { name: 'shards with a standby', type: SHARDS, properties: { ComputeRedundancy: 1 } },
  ],
  violation: [
    {
      name: 'a replica of a database of somebody else',
      properties: { SourceDBInstanceIdentifier: 'shop' },
      found: 'Multi-AZ is absent',
    },
    { name: 'nothing is set', found: 'Multi-AZ is absent', path: 'Properties.MultiAZ' },
    { name: 'switched off', properties: { MultiAZ: 'false' }, found: 'Multi-AZ is off' },
    {
      name: 'SQL Server with other options',
      properties: sqlServer,
      others: options('SQLSERVER_AUDIT'),
      found: 'Multi-AZ is absent',
    },
    { name: 'a cluster without instances', type: CLUSTER, found: /^cluster has no instance/ },
    {
      name: 'a cluster with one instance',
      type: CLUSTER,
      others: members(INSTANCE, undefined),
      found: 'cluster has one instance in the app, at least 2 in different Availability Zones are needed',
    },
    {
      name: 'both instances in one zone',
      type: CLUSTER,
      others: members(INSTANCE, 'eu-central-1a', 'eu-central-1a'),
      found: 'all 2 instances of the cluster are in eu-central-1a',
    },
    { name: 'shards without a standby', type: SHARDS, properties: { ComputeRedundancy: 0 }, found: /no standby/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { MultiAZ: OPEN },
      template: open,
      path: 'Properties.MultiAZ',
    },
    {
      name: 'SQL Server with options outside the app',
      properties: { Engine: 'sqlserver-se', OptionGroupName: 'shop' },
      path: 'Properties.OptionGroupName',
    },
    {
      name: 'the redundancy of shards is a parameter',
      type: SHARDS,
      properties: { ComputeRedundancy: OPEN },
      template: open,
      path: 'Properties.ComputeRedundancy',
    },
  ],
  ignored: [
    { name: 'outside production', stack: dev },
    { name: 'an instance of a cluster', properties: MEMBER },
    {
      name: 'a replica of a database of the app',
      properties: { SourceDBInstanceIdentifier: { Ref: 'Shop' } },
      others: { Shop: { Type: 'AWS::RDS::DBInstance', Properties: {} } },
    },
    { name: 'Aurora Serverless v1', type: CLUSTER, properties: { EngineMode: 'serverless' } },
    {
      name: 'a limitless cluster, whose shards are judged',
      type: CLUSTER,
      properties: { ClusterScalabilityType: 'limitless' },
    },
  ],
});
