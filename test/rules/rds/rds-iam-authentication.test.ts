import { rdsIamAuthentication } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, OPEN, open } from './templates';

ruleTable(rdsIamAuthentication, {
  compliant: [
    { name: 'an instance', properties: { EnableIAMDatabaseAuthentication: true }, remedy: true },
    { name: 'a cluster', type: CLUSTER, properties: { EnableIAMDatabaseAuthentication: 'true' } },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'IAM authentication is absent',
      path: 'Properties.EnableIAMDatabaseAuthentication',
    },
    { name: 'switched off', type: CLUSTER, properties: { EnableIAMDatabaseAuthentication: false }, found: /is off$/ },
    { name: 'MySQL', properties: { Engine: 'mysql' }, found: 'IAM authentication is absent' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { EnableIAMDatabaseAuthentication: OPEN },
      template: open,
      path: 'Properties.EnableIAMDatabaseAuthentication',
    },
  ],
  ignored: [
    { name: 'an instance of a cluster', properties: MEMBER },
    { name: 'SQL Server, which does not have it', properties: { Engine: 'sqlserver-ex' } },
    { name: 'Aurora Serverless v1', type: CLUSTER, properties: { EngineMode: 'serverless' } },
  ],
});
