import { redshiftNotPublic } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { inProdOnly, unset } from '../stores';
import { workgroup } from './warehouses';

const open = (PubliclyAccessible: unknown) => ({ properties: { PubliclyAccessible } });

ruleTable(redshiftNotPublic, {
  compliant: [
    { name: 'not public', ...open(false), remedy: true },
    { name: 'a workgroup that is not', ...workgroup({ PubliclyAccessible: 'false' }) },
  ],
  violation: [
    {
      name: 'public',
      ...open(true),
      found: 'access from the internet is on',
      path: 'Properties.PubliclyAccessible',
    },
    {
      name: 'a public workgroup',
      ...workgroup({ PubliclyAccessible: 'true' }),
      found: 'access from the internet is on',
    },
    {
      name: 'public outside production',
      ...open({ 'Fn::If': ['IsProd', false, true] }),
      ...inProdOnly,
      found: 'access from the internet is on (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...open({ Ref: 'Open' }),
      ...unset('Open'),
      path: 'Properties.PubliclyAccessible',
    },
  ],
  empty: { verdict: 'compliant', because: 'Redshift gives no public address unless it is told to' },
});
