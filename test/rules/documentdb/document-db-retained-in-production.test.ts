import { documentDbRetainedInProduction } from '../../../lib/rules/documentdb';
import { ruleTable } from '../../../lib/testing';
import { dev } from '../rds/templates';

const policies = (DeletionPolicy: string, UpdateReplacePolicy: string) => ({ DeletionPolicy, UpdateReplacePolicy });
const OTHER = 'AWS::DocDBElastic::Cluster';

ruleTable(documentDbRetainedInProduction, {
  compliant: [
    { name: 'a snapshot', attributes: policies('Snapshot', 'Snapshot'), remedy: true },
    { name: 'kept', attributes: policies('RetainExceptOnCreate', 'Retain') },
    { name: 'an elastic cluster that is kept', type: OTHER, attributes: policies('Retain', 'Retain') },
  ],
  violation: [
    { name: 'nothing is set', found: 'DeletionPolicy is absent', path: 'DeletionPolicy' },
    { name: 'replacement deletes', attributes: policies('Retain', 'Delete'), found: 'UpdateReplacePolicy is Delete' },
    {
      name: 'an elastic cluster, of which CloudFormation takes no snapshot',
      type: OTHER,
      attributes: policies('Snapshot', 'Retain'),
      found: 'DeletionPolicy is Snapshot',
    },
  ],
  ignored: [{ name: 'outside production', attributes: policies('Delete', 'Delete'), stack: dev }],
});
