import { neptuneDeletionProtected } from '../../../lib/rules/neptune';
import { ruleTable } from '../../../lib/testing';
import { OPEN, dev, open } from '../rds/templates';

ruleTable(neptuneDeletionProtected, {
  compliant: [
    { name: 'a cluster', properties: { DeletionProtection: true }, remedy: true },
    { name: 'a graph', type: 'AWS::NeptuneGraph::Graph', properties: { DeletionProtection: 'true' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'deletion protection is absent', path: 'Properties.DeletionProtection' },
    {
      name: 'switched off',
      type: 'AWS::NeptuneGraph::Graph',
      properties: { DeletionProtection: false },
      found: 'deletion protection is off',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { DeletionProtection: OPEN },
      template: open,
      path: 'Properties.DeletionProtection',
    },
  ],
  ignored: [{ name: 'outside production', stack: dev }],
});
