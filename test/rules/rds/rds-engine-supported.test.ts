import { rdsEngineSupported } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, OPEN, open } from './templates';

const version = (Engine: unknown, EngineVersion?: unknown) => ({ Engine, EngineVersion });

ruleTable(rdsEngineSupported, {
  compliant: [
    { name: 'PostgreSQL 17', properties: version('postgres', '17.4'), remedy: true },
    { name: 'a version newer than the list', properties: version('postgres', '23.1') },
    { name: 'MySQL 8.4', properties: version('mysql', '8.4.5') },
    { name: 'MariaDB 10.11', properties: version('mariadb', '10.11.9') },
    { name: 'Aurora MySQL 3', type: CLUSTER, properties: version('aurora-mysql', '8.0.mysql_aurora.3.08.0') },
    { name: 'an edition of SQL Server', properties: version('sqlserver-ex', '15.00.4430.1.v1') },
    { name: 'Oracle 19c', properties: version('oracle-ee-cdb', '19.0.0.0.ru-2025-04.rur-2025-04.r1') },
    { name: 'an engine that the list does not have', properties: version('db2-se', '11.5') },
  ],
  violation: [
    {
      name: 'PostgreSQL 13',
      properties: version('postgres', '13.20'),
      found: 'postgres 13.20 is past its end of standard support',
      path: 'Properties.EngineVersion',
    },
    { name: 'PostgreSQL 9.6', properties: version('postgres', '9.6'), found: /past its end of standard support$/ },
    { name: 'MySQL 8.0', properties: version('mysql', '8.0.40'), found: /^mysql 8.0.40/ },
    { name: 'MariaDB 10.6', properties: version('mariadb', '10.6.21'), found: /^mariadb 10.6.21/ },
    { name: 'MariaDB 10.5, as a number', properties: version('mariadb', 10.5), found: /^mariadb 10.5/ },
    { name: 'Aurora PostgreSQL 13', type: CLUSTER, properties: version('aurora-postgresql', '13.18'), found: /13.18/ },
    {
      name: 'Aurora MySQL 2',
      type: CLUSTER,
      properties: version('aurora-mysql', '5.7.mysql_aurora.2.12.4'),
      found: /^aurora-mysql 5.7/,
    },
    { name: 'Aurora MySQL 1', type: CLUSTER, properties: version('aurora'), found: /^engine aurora/ },
    { name: 'SQL Server 2016', properties: version('sqlserver-se', '13.00.6450.1.v1'), found: /^sqlserver-se 13/ },
    { name: 'Oracle 12', properties: version('oracle-se2', '12.2.0.1'), found: /^oracle-se2 12/ },
    {
      name: 'Aurora Serverless v1',
      type: CLUSTER,
      properties: { ...version('aurora-postgresql'), EngineMode: 'serverless' },
      found: 'Aurora Serverless v1 is past its end of support',
      path: 'Properties.EngineMode',
    },
    {
      name: 'a global cluster',
      type: 'AWS::RDS::GlobalCluster',
      properties: version('aurora-postgresql', '12.9'),
      found: /^aurora-postgresql 12.9/,
    },
  ],
  undecidable: [
    {
      name: 'the version is a parameter',
      properties: version('postgres', OPEN),
      template: open,
      path: 'Properties.EngineVersion',
    },
    { name: 'the engine is a parameter', properties: version(OPEN, '13.4'), template: open, path: 'Properties.Engine' },
  ],
  ignored: [{ name: 'an instance of a cluster', properties: { ...MEMBER, ...version('aurora-mysql', '5.7') } }],
  empty: { verdict: 'compliant', because: 'without a version AWS takes one in standard support' },
});
