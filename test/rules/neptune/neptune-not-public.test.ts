import { neptuneNotPublic } from '../../../lib/rules/neptune';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from '../rds/templates';

const GRAPH = 'AWS::NeptuneGraph::Graph';

ruleTable(neptuneNotPublic, {
  compliant: [
    { name: 'nothing is set', remedy: true },
    { name: 'switched off', properties: { PubliclyAccessible: false } },
    { name: 'a graph', type: GRAPH, properties: { PublicConnectivity: 'false' } },
  ],
  violation: [
    {
      name: 'switched on',
      properties: { PubliclyAccessible: true },
      found: 'public access is on',
      path: 'Properties.PubliclyAccessible',
    },
    { name: 'a graph', type: GRAPH, properties: { PublicConnectivity: 'true' }, found: 'public access is on' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      type: GRAPH,
      properties: { PublicConnectivity: OPEN },
      template: open,
      path: 'Properties.PublicConnectivity',
    },
  ],
  empty: { verdict: 'compliant', because: 'neither is public unless the switch is set' },
});
