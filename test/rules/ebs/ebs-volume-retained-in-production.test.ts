import { ebsVolumeRetainedInProduction } from '../../../lib/rules/ebs/ebs-volume-retained-in-production';
import { ruleTable } from '../../../lib/testing';
import { parameters, development } from '../cases';

const policies = (DeletionPolicy: unknown, UpdateReplacePolicy: unknown = DeletionPolicy) => ({
  DeletionPolicy,
  UpdateReplacePolicy,
});

ruleTable(ebsVolumeRetainedInProduction, {
  compliant: [
    { name: 'retained', attributes: policies('Retain'), remedy: true },
    { name: 'a snapshot is kept', attributes: policies('Snapshot') },
    { name: 'retained but for a failed creation', attributes: policies('RetainExceptOnCreate', 'Retain') },
  ],
  violation: [
    { name: 'nothing is set', found: 'DeletionPolicy is absent', path: 'DeletionPolicy' },
    { name: 'deleted', attributes: policies('Delete', 'Retain'), found: 'DeletionPolicy is Delete' },
    {
      name: 'lost when it is replaced',
      attributes: policies('Retain', 'Delete'),
      found: 'UpdateReplacePolicy is Delete',
    },
  ],
  undecidable: [
    {
      name: 'a policy is a parameter',
      attributes: policies({ Ref: 'Policy' }, 'Retain'),
      template: parameters('Policy'),
      path: 'DeletionPolicy',
    },
  ],
  ignored: [{ name: 'outside production', stack: development }],
});
