import { s3BucketOwnershipEnforced } from '../../../lib/rules/s3/s3-bucket-ownership-enforced';
import { ruleTable } from '../../../lib/testing';
import { isProd, parameter, parameters } from './documents';

const ownership = (ObjectOwnership: unknown) => ({ OwnershipControls: { Rules: [{ ObjectOwnership }] } });

ruleTable(s3BucketOwnershipEnforced, {
  compliant: [
    { name: 'enforced', properties: ownership('BucketOwnerEnforced'), remedy: true },
    {
      name: 'a parameter whose default enforces it',
      properties: ownership({ Ref: 'Ownership' }),
      template: parameter('Ownership', 'BucketOwnerEnforced'),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'object ownership is absent', path: 'Properties.OwnershipControls.Rules' },
    {
      name: 'preferred, not enforced',
      properties: ownership('BucketOwnerPreferred'),
      found: 'object ownership is BucketOwnerPreferred',
    },
    { name: 'whoever writes owns', properties: ownership('ObjectWriter'), found: 'object ownership is ObjectWriter' },
    { name: 'no value', properties: ownership({ Ref: 'AWS::NoValue' }), found: 'object ownership is absent' },
    {
      name: 'enforced in production alone',
      properties: ownership({ 'Fn::If': ['IsProd', 'BucketOwnerEnforced', 'ObjectWriter'] }),
      template: isProd,
      found: 'object ownership is ObjectWriter (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: ownership({ Ref: 'Ownership' }),
      template: parameters('Ownership'),
      path: 'Properties.OwnershipControls.Rules.0.ObjectOwnership',
    },
  ],
});
