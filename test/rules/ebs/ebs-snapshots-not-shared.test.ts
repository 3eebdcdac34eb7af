import { ebsSnapshotsNotShared } from '../../../lib/rules/ebs/ebs-snapshots-not-shared';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(ebsSnapshotsNotShared, {
  compliant: [{ name: 'all sharing is blocked', properties: { State: 'block-all-sharing' }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: /^state is absent/, path: 'Properties.State' },
    {
      name: 'what is public already stays so',
      properties: { State: 'block-new-sharing' },
      found: /^state is block-new-sharing/,
    },
  ],
  undecidable: [
    {
      name: 'the state is a parameter',
      properties: { State: { Ref: 'State' } },
      template: parameters('State'),
      path: 'Properties.State',
    },
  ],
});
