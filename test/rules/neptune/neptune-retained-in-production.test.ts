import { neptuneRetainedInProduction } from '../../../lib/rules/neptune';
import { ruleTable } from '../../../lib/testing';
import { dev } from '../rds/templates';

const policies = (DeletionPolicy: string, UpdateReplacePolicy: string) => ({ DeletionPolicy, UpdateReplacePolicy });
const OTHER = 'AWS::NeptuneGraph::Graph';

ruleTable(neptuneRetainedInProduction, {
  compliant: [
    { name: 'a snapshot', attributes: policies('Snapshot', 'Snapshot'), remedy: true },
    { name: 'kept', attributes: policies('RetainExceptOnCreate', 'Retain') },
    { name: 'a graph that is kept', type: OTHER, attributes: policies('Retain', 'Retain') },
  ],
  violation: [
    { name: 'nothing is set', found: 'DeletionPolicy is absent', path: 'DeletionPolicy' },
    { name: 'replacement deletes', attributes: policies('Retain', 'Delete'), found: 'UpdateReplacePolicy is Delete' },
    {
      name: 'a graph, of which CloudFormation takes no snapshot',
      type: OTHER,
      attributes: policies('Snapshot', 'Retain'),
      found: 'DeletionPolicy is Snapshot',
    },
  ],
  ignored: [{ name: 'outside production', attributes: policies('Delete', 'Delete'), stack: dev }],
});
