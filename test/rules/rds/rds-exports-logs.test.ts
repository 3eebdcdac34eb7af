import { rdsExportsLogs } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, OPEN, open, ref, resource } from './templates';

const logs = (Engine: unknown, ...EnableCloudwatchLogsExports: readonly unknown[]) => ({
  Engine,
  EnableCloudwatchLogsExports,
});

ruleTable(rdsExportsLogs, {
  compliant: [
    { name: 'MySQL', properties: logs('mysql', 'audit', 'error', 'slowquery'), remedy: true },
    { name: 'PostgreSQL', properties: logs('postgres', 'postgresql') },
    { name: 'an edition of Oracle', properties: logs('oracle-se2-cdb', 'alert', 'audit', 'listener') },
    { name: 'an edition of SQL Server', properties: logs('sqlserver-ee', 'agent', 'error') },
    { name: 'Db2', properties: logs('db2-se', 'diag.log', 'notify.log') },
    { name: 'Aurora MySQL', type: CLUSTER, properties: logs('aurora-mysql', 'audit', 'error', 'slowquery') },
    { name: 'Aurora PostgreSQL', type: CLUSTER, properties: logs('aurora-postgresql', 'postgresql') },
    {
      name: 'a Multi-AZ cluster of MySQL, which has no audit log',
      type: CLUSTER,
      properties: logs('mysql', 'error', 'slowquery'),
    },
    {
      name: 'a single log, not in a list',
      properties: { Engine: 'postgres', EnableCloudwatchLogsExports: 'postgresql' },
    },
    {
      name: 'a replica with the engine of its source',
      properties: { SourceDBInstanceIdentifier: ref('Source'), EnableCloudwatchLogsExports: ['postgresql'] },
      others: { Source: resource('AWS::RDS::DBInstance', { Engine: 'postgres' }) },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'no logs are exported', path: 'Properties.EnableCloudwatchLogsExports' },
    { name: 'MySQL without logs', properties: logs('mysql'), found: 'audit, error, slowquery logs are not exported' },
    {
      name: 'Aurora MySQL without its audit log',
      type: CLUSTER,
      properties: logs('aurora-mysql', 'error', 'general', 'slowquery'),
      found: 'audit log is not exported',
    },
    {
      name: 'PostgreSQL with the log of upgrades alone',
      properties: logs('postgres', 'upgrade'),
      found: 'postgresql log is not exported',
    },
    {
      name: 'a replica of MySQL with its log of errors alone',
      properties: { SourceDBInstanceIdentifier: ref('Source'), EnableCloudwatchLogsExports: ['error'] },
      others: { Source: resource('AWS::RDS::DBInstance', { Engine: 'mysql' }) },
      found: 'audit, slowquery logs are not exported',
    },
    { name: 'Aurora PostgreSQL', type: CLUSTER, properties: logs('aurora-postgresql'), found: /^postgresql log is/ },
  ],
  undecidable: [
    { name: 'the engine is a parameter', properties: logs(OPEN, 'error'), template: open, path: 'Properties.Engine' },
    {
      name: 'a log is a parameter',
      properties: logs('postgres', OPEN),
      template: open,
      path: 'Properties.EnableCloudwatchLogsExports.0',
    },
    {
      name: 'the list comes from an import',
      properties: { Engine: 'mysql', EnableCloudwatchLogsExports: { 'Fn::ImportValue': 'Logs' } },
      path: 'Properties.EnableCloudwatchLogsExports',
    },
  ],
  ignored: [
    { name: 'an instance of a cluster', properties: MEMBER },
    { name: 'RDS Custom, which exports no logs', properties: logs('custom-oracle-ee') },
  ],
});
