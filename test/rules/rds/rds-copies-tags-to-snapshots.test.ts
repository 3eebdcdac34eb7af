import { rdsCopiesTagsToSnapshots } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, OPEN, open } from './templates';

ruleTable(rdsCopiesTagsToSnapshots, {
  compliant: [
    { name: 'an instance', properties: { CopyTagsToSnapshot: true }, remedy: true },
    { name: 'a cluster', type: CLUSTER, properties: { CopyTagsToSnapshot: 'true' } },
    { name: 'DocumentDB', type: 'AWS::DocDB::DBCluster', properties: { CopyTagsToSnapshot: true } },
    { name: 'Neptune', type: 'AWS::Neptune::DBCluster', properties: { CopyTagsToSnapshot: true } },
  ],
  violation: [
    { name: 'nothing is set', found: 'copying tags to snapshots is absent', path: 'Properties.CopyTagsToSnapshot' },
    { name: 'switched off', properties: { CopyTagsToSnapshot: false }, found: 'copying tags to snapshots is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { CopyTagsToSnapshot: OPEN },
      template: open,
      path: 'Properties.CopyTagsToSnapshot',
    },
  ],
  ignored: [{ name: 'an instance of a cluster', properties: MEMBER }],
});
