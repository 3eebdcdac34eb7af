import type { RuleTable } from '../../lib/testing';
import { dev, inProdOnly, kept, unset } from './stores';

/** The cases of a rule that says what becomes of a store of production with its stack. */
export const retentionTable: RuleTable = {
  compliant: [
    { name: 'both retain', ...kept('Retain', 'Retain'), remedy: true },
    { name: 'retained once it was created', ...kept('RetainExceptOnCreate', 'Retain') },
  ],
  violation: [
    { name: 'nothing is said', found: 'DeletionPolicy is absent', path: 'DeletionPolicy' },
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
      ...inProdOnly,
      found: 'DeletionPolicy is Delete (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...kept({ Ref: 'Keep' }, 'Retain'),
      ...unset('Keep'),
      path: 'DeletionPolicy',
    },
  ],
  ignored: [{ name: 'outside production', ...kept('Delete', 'Delete'), ...dev }],
};
