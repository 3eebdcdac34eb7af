import { rdsNotOnDefaultPort } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, OPEN, open } from './templates';

ruleTable(rdsNotOnDefaultPort, {
  compliant: [
    { name: 'an instance', properties: { Port: 6543 }, remedy: true },
    { name: 'a cluster', type: CLUSTER, properties: { Port: '6543' } },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'port is absent, so it is the default one of the engine',
      path: 'Properties.Port',
    },
    {
      name: 'the default one of PostgreSQL, written as text',
      properties: { Port: '5432' },
      found: 'port is 5432, a default one',
    },
    { name: 'a cluster', type: CLUSTER, properties: { Port: 3306 }, found: 'port is 3306, a default one' },
  ],
  undecidable: [
    { name: 'a parameter without a default', properties: { Port: OPEN }, template: open, path: 'Properties.Port' },
    {
      name: 'restored from a snapshot',
      properties: { DBSnapshotIdentifier: 'shop' },
      path: 'Properties.DBSnapshotIdentifier',
    },
  ],
  ignored: [
    { name: 'an instance of a cluster', properties: MEMBER },
    { name: 'a replica, which has the port of its source', properties: { SourceDBInstanceIdentifier: 'shop' } },
  ],
});
