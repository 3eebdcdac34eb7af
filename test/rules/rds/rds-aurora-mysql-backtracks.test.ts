import { rdsAuroraMysqlBacktracks } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { OPEN, dev, open } from './templates';

const mysql = (BacktrackWindow?: unknown) => ({ Engine: 'aurora-mysql', BacktrackWindow });

ruleTable(rdsAuroraMysqlBacktracks, {
  compliant: [{ name: 'a day', properties: mysql(86400), remedy: true }],
  violation: [
    {
      name: 'nothing is set',
      properties: mysql(),
      found: 'backtrack window is absent',
      path: 'Properties.BacktrackWindow',
    },
    { name: 'switched off', properties: mysql('0'), found: 'backtrack window is 0' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: mysql(OPEN),
      template: open,
      path: 'Properties.BacktrackWindow',
    },
  ],
  ignored: [
    { name: 'Aurora PostgreSQL, which does not have it', properties: { Engine: 'aurora-postgresql' } },
    { name: 'outside production', properties: mysql(), stack: dev },
    { name: 'a region without it', properties: mysql(), stack: { region: 'eu-north-1' } },
    { name: 'a member of a global database', properties: { ...mysql(), GlobalClusterIdentifier: 'shop' } },
    { name: 'Aurora Serverless v1', properties: { ...mysql(), EngineMode: 'serverless' } },
  ],
  empty: { verdict: 'ignored', because: 'only Aurora MySQL has a backtrack' },
});
