import { neptuneGraphHasReplica } from '../../../lib/rules/neptune';
import { ruleTable } from '../../../lib/testing';
import { OPEN, dev, open } from '../rds/templates';

ruleTable(neptuneGraphHasReplica, {
  compliant: [
    { name: 'nothing is set', remedy: true },
    { name: 'two replicas', properties: { ReplicaCount: '2' } },
  ],
  violation: [
    { name: 'none', properties: { ReplicaCount: 0 }, found: 'graph has 0 replicas', path: 'Properties.ReplicaCount' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { ReplicaCount: OPEN },
      template: open,
      path: 'Properties.ReplicaCount',
    },
  ],
  ignored: [{ name: 'outside production', properties: { ReplicaCount: 0 }, stack: dev }],
  empty: { verdict: 'compliant', because: 'a graph has one replica unless it is told otherwise' },
});
