import { s3BucketRetainedInProduction } from '../../../lib/rules/s3/s3-bucket-retained-in-production';
import { ruleTable } from '../../../lib/testing';
import { isProd, parameter, parameters } from './documents';

const kept = (DeletionPolicy: unknown, UpdateReplacePolicy: unknown) => ({
  attributes: { DeletionPolicy, UpdateReplacePolicy },
});

ruleTable(s3BucketRetainedInProduction, {
  compliant: [
    { name: 'both retain', ...kept('Retain', 'Retain'), remedy: true },
    { name: 'retained once it was created', ...kept('RetainExceptOnCreate', 'Retain') },
    {
      name: 'a parameter whose default retains',
      ...kept({ Ref: 'Keep' }, 'Retain'),
      template: parameter('Keep', 'Retain'),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'DeletionPolicy is absent', path: 'DeletionPolicy' },
    { name: 'deleted with the stack', ...kept('Delete', 'Retain'), found: 'DeletionPolicy is Delete' },
    { name: 'deleted when it is replaced', ...kept('Retain', 'Delete'), found: 'UpdateReplacePolicy is Delete' },
    {
      name: 'nothing is said of a replacement',
      attributes: { DeletionPolicy: 'Retain' },
      found: 'UpdateReplacePolicy is absent',
      path: 'UpdateReplacePolicy',
    },
    {
      name: 'retained in one account alone',
      ...kept({ 'Fn::If': ['IsProd', 'Retain', 'Delete'] }, 'Retain'),
      template: isProd,
      found: 'DeletionPolicy is Delete (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...kept({ Ref: 'Keep' }, 'Retain'),
      template: parameters('Keep'),
      path: 'DeletionPolicy',
    },
  ],
  ignored: [
    { name: 'outside production', ...kept('Delete', 'Delete'), stack: { profile: { name: 'dev', production: false } } },
  ],
});
