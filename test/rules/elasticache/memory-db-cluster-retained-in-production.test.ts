import { memoryDbClusterRetainedInProduction } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { retentionTable } from '../retention';

ruleTable(memoryDbClusterRetainedInProduction, {
  ...retentionTable,
  compliant: [...retentionTable.compliant, { name: 'a last snapshot', properties: { FinalSnapshotName: 'last' } }],
});
