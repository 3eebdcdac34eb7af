import { efsFileSystemRetainedInProduction } from '../../../lib/rules/efs/efs-file-system-retained-in-production';
import { ruleTable } from '../../../lib/testing';
import { parameters, development } from '../cases';

ruleTable(efsFileSystemRetainedInProduction, {
  compliant: [
    { name: 'retained', attributes: { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' }, remedy: true },
    {
      name: 'retained but for a failed creation',
      attributes: { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'DeletionPolicy is absent', path: 'DeletionPolicy' },
    {
      name: 'deleted',
      attributes: { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Retain' },
      found: 'DeletionPolicy is Delete',
    },
    {
      name: 'lost when it is replaced',
      attributes: { DeletionPolicy: 'Retain' },
      found: 'UpdateReplacePolicy is absent',
    },
  ],
  undecidable: [
    {
      name: 'a policy is a parameter',
      attributes: { DeletionPolicy: { Ref: 'Policy' }, UpdateReplacePolicy: 'Retain' },
      template: parameters('Policy'),
      path: 'DeletionPolicy',
    },
  ],
  ignored: [{ name: 'outside production', stack: development }],
});
