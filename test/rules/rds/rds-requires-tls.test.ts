import { rdsRequiresTls } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, OPEN, open, ref, resource } from './templates';

const group = (Parameters: unknown, Family?: string) => ({
  Group: resource('AWS::RDS::DBParameterGroup', { Parameters, Family }),
});
const clusterGroup = (Parameters: unknown, Family?: string) => ({
  Group: resource('AWS::RDS::DBClusterParameterGroup', { Parameters, Family }),
});
const instance = (Engine: unknown) => ({ Engine, DBParameterGroupName: ref('Group') });
const cluster = (Engine: unknown) => ({ Engine, DBClusterParameterGroupName: ref('Group') });

ruleTable(rdsRequiresTls, {
  compliant: [
    {
      name: 'a group for databases of other apps',
      type: 'AWS::RDS::DBParameterGroup',
      properties: { Family: 'sqlserver-se-15.0', Parameters: { 'rds.force_ssl': 1 } },
    },
    {
      name: 'SQL Server by its parameter group',
      properties: instance('sqlserver-se'),
      others: group({ 'rds.force_ssl': '1' }),
      remedy: true,
    },
    {
      name: 'MySQL, written as a number, with TLS 1.2 and newer',
      properties: instance('mysql'),
      others: group({ require_secure_transport: 1, tls_version: 'TLSv1.2,TLSv1.3' }),
    },
    {
      name: 'MariaDB, in a group that is named by its name',
      properties: { Engine: 'mariadb', DBParameterGroupName: 'Shop' },
      others: {
        Group: resource('AWS::RDS::DBParameterGroup', {
          DBParameterGroupName: 'shop',
          Parameters: { require_secure_transport: 'on' },
        }),
      },
    },
    {
      name: 'Aurora MySQL by the parameter group of the cluster',
      type: CLUSTER,
      properties: cluster('aurora-mysql'),
      others: clusterGroup({ require_secure_transport: 'ON' }),
    },
    { name: 'PostgreSQL without a version, so of a new one', properties: { Engine: 'postgres' } },
    { name: 'MariaDB 11.8 by default', properties: { Engine: 'mariadb', EngineVersion: '11.8.3' } },
    {
      name: 'Aurora PostgreSQL 17 by default',
      type: CLUSTER,
      properties: { Engine: 'aurora-postgresql', EngineVersion: '17.4' },
    },
    {
      name: 'Aurora PostgreSQL 17, told by the family of the group',
      type: CLUSTER,
      properties: cluster('aurora-postgresql'),
      others: clusterGroup({ log_statement: 'ddl' }, 'aurora-postgresql17'),
    },
    {
      name: 'Aurora MySQL 8.4 by default',
      type: CLUSTER,
      properties: { Engine: 'aurora-mysql', EngineVersion: '8.4.mysql_aurora.8.4.7' },
    },
  ],
  violation: [
    {
      name: 'a group for databases of other apps that switches TLS off',
      type: 'AWS::RDS::DBParameterGroup',
      properties: { Family: 'postgres16', Parameters: { 'rds.force_ssl': 0 } },
      found: 'rds.force_ssl is 0 in parameter group Subject',
      path: 'Properties.Parameters',
    },
    {
      name: 'a group for clusters of other apps that leaves TLS off',
      type: 'AWS::RDS::DBClusterParameterGroup',
      properties: { Family: 'aurora-mysql8.0' },
      found: 'require_secure_transport is not set in parameter group Subject, and off by default',
    },
    {
      name: 'PostgreSQL 14 by default',
      properties: { Engine: 'postgres', EngineVersion: '14.17' },
      found: 'rds.force_ssl is not set in the default parameter group, and off by default',
      path: 'Properties.DBParameterGroupName',
    },
    {
      name: 'PostgreSQL 17 with the parameter switched off',
      properties: { ...instance('postgres'), EngineVersion: '17.4' },
      others: group({ 'rds.force_ssl': 0 }),
      found: 'rds.force_ssl is 0 in parameter group Group',
    },
    {
      name: 'the default group by its name',
      properties: { Engine: 'mysql', DBParameterGroupName: 'default.mysql8.4' },
      found: 'require_secure_transport is not set in the default parameter group, and off by default',
    },
    {
      name: 'a group that says nothing of it',
      properties: instance('mysql'),
      others: group({ max_connections: 100 }, 'mysql8.4'),
      found: 'require_secure_transport is not set in parameter group Group, and off by default',
    },
    {
      name: 'PostgreSQL that takes TLS 1.0',
      properties: instance('postgres'),
      others: group({ 'rds.force_ssl': 1, ssl_min_protocol_version: 'TLSv1' }),
      found: 'TLS older than 1.2 is let in: ssl_min_protocol_version is TLSv1 in parameter group Group',
      path: 'Properties.DBParameterGroupName',
    },
    {
      name: 'MySQL that takes TLS 1.1 beside TLS 1.2',
      properties: instance('mysql'),
      others: group({ require_secure_transport: 1, tls_version: 'TLSv1.1,TLSv1.2' }),
      found: /tls_version is TLSv1.1,TLSv1.2/,
    },
    {
      name: 'SQL Server that takes TLS 1.0',
      properties: instance('sqlserver-ex'),
      others: group({ 'rds.force_ssl': 1, 'rds.tls10': 'enabled' }),
      found: /rds.tls10 is enabled/,
    },
    {
      name: 'Aurora PostgreSQL 16',
      type: CLUSTER,
      properties: { Engine: 'aurora-postgresql', EngineVersion: '16.6' },
      found: /off by default$/,
    },
    {
      name: 'Aurora MySQL 3',
      type: CLUSTER,
      properties: { Engine: 'aurora-mysql', EngineVersion: '8.0.mysql_aurora.3.08.0' },
      found: /off by default$/,
    },
    {
      name: 'the parameter in the group of the instance, where Aurora does not look',
      type: CLUSTER,
      properties: { Engine: 'aurora-mysql', EngineVersion: '8.0.mysql_aurora.3.08.0' },
      others: group({ require_secure_transport: 'ON' }),
      found: /off by default$/,
    },
  ],
  undecidable: [
    { name: 'the engine is a parameter', properties: { Engine: OPEN }, template: open, path: 'Properties.Engine' },
    {
      name: 'the group is a parameter',
      properties: { Engine: 'mysql', DBParameterGroupName: OPEN },
      template: open,
      path: 'Properties.DBParameterGroupName',
    },
    {
      name: 'a group outside the app',
      properties: { Engine: 'mysql', DBParameterGroupName: 'shop' },
      path: 'Properties.DBParameterGroupName',
    },
    {
      name: 'the value is a parameter',
      properties: instance('mysql'),
      others: group({ require_secure_transport: OPEN }),
      template: open,
      path: 'Properties.DBParameterGroupName',
    },
    {
      name: 'the version is a parameter',
      properties: { Engine: 'postgres', EngineVersion: OPEN },
      template: open,
      path: 'Properties.EngineVersion',
    },
    {
      name: 'Aurora PostgreSQL without a version',
      type: CLUSTER,
      properties: { Engine: 'aurora-postgresql' },
      path: 'Properties.EngineVersion',
    },
    {
      name: 'a replica of an instance outside the app',
      properties: { Engine: 'mysql', SourceDBInstanceIdentifier: 'shop' },
      path: 'Properties.SourceDBInstanceIdentifier',
    },
  ],
  ignored: [
    {
      name: 'a group that is judged with its database',
      type: 'AWS::RDS::DBParameterGroup',
      properties: { Family: 'mysql8.0' },
      others: { Shop: resource('AWS::RDS::DBInstance', { Engine: 'mysql', DBParameterGroupName: ref('Subject') }) },
    },
    {
      name: 'a group for instances of Aurora, whose clusters have the parameter',
      type: 'AWS::RDS::DBParameterGroup',
      properties: { Family: 'aurora-mysql8.0' },
    },
    { name: 'an instance of a cluster', properties: { Engine: 'aurora-mysql', ...MEMBER } },
    { name: 'Oracle, whose option for TLS leaves the clear port open', properties: { Engine: 'oracle-se2' } },
    {
      name: 'a replica with the group of its source, which is judged there',
      properties: { SourceDBInstanceIdentifier: ref('Source') },
      others: { Source: resource('AWS::RDS::DBInstance', { Engine: 'mysql' }) },
    },
  ],
});
