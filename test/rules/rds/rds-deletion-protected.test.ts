import { rdsDeletionProtected } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, OPEN, dev, open } from './templates';

const GLOBAL = 'AWS::RDS::GlobalCluster';

ruleTable(rdsDeletionProtected, {
  compliant: [
    { name: 'an instance', properties: { DeletionProtection: true }, remedy: true },
    { name: 'a cluster', type: CLUSTER, properties: { DeletionProtection: 'true' } },
    { name: 'a global cluster', type: GLOBAL, properties: { DeletionProtection: true } },
  ],
  violation: [
    {
      name: 'a replica of a database of somebody else',
      properties: { SourceDBInstanceIdentifier: 'shop' },
      found: 'deletion protection is absent',
    },
    { name: 'nothing is set', found: 'deletion protection is absent', path: 'Properties.DeletionProtection' },
    { name: 'switched off', properties: { DeletionProtection: false }, found: 'deletion protection is off' },
    { name: 'a cluster', type: CLUSTER, found: 'deletion protection is absent' },
    { name: 'a global cluster', type: GLOBAL, found: 'deletion protection is absent' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { DeletionProtection: OPEN },
      template: open,
      path: 'Properties.DeletionProtection',
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
  ],
});
