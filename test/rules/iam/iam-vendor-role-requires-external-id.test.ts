import { iamVendorRoleRequiresExternalId } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { parameters, trusts } from './documents';

const stack = {
  profile: {
    vendorAccounts: [{ vendor: 'Acme Monitoring', account: '333333333333', environments: ['prod'] as const }],
  },
};
const vendor = { AWS: 'arn:aws:iam::333333333333:root' };
const asks = (id: unknown) => ({ Condition: { StringEquals: { 'sts:ExternalId': id } } });

ruleTable(iamVendorRoleRequiresExternalId, {
  empty: { verdict: 'ignored', because: 'CloudFormation refuses a role without a trust policy' },
  compliant: [
    { name: 'one external id', properties: trusts(vendor, asks('shop-prod-7f3a')), stack, remedy: true },
    { name: 'the id in a list', properties: trusts({ AWS: '333333333333' }, asks(['shop-prod-7f3a'])), stack },
    {
      name: 'an id that is a parameter',
      properties: trusts(vendor, asks({ Ref: 'ExternalId' })),
      template: parameters('ExternalId'),
      stack,
    },
  ],
  violation: [
    {
      name: 'no condition',
      properties: trusts(vendor),
      stack,
      found: 'role lets arn:aws:iam::333333333333:root in without an external id',
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.AWS',
    },
    {
      name: 'a role of the vendor',
      properties: trusts({ AWS: ['arn:aws:iam::333333333333:role/collector'] }),
      stack,
      found: 'role lets arn:aws:iam::333333333333:role/collector in without an external id',
    },
    { name: 'an empty id', properties: trusts(vendor, asks('')), stack, found: /without an external id$/ },
    {
      name: 'any id',
      properties: trusts(vendor, { Condition: { StringLike: { 'sts:ExternalId': '*' } } }),
      stack,
      found: /without an external id$/,
    },
    {
      name: 'a condition that requests without an id pass',
      properties: trusts(vendor, { Condition: { StringEqualsIfExists: { 'sts:ExternalId': 'shop' } } }),
      stack,
      found: /without an external id$/,
    },
  ],
  undecidable: [
    {
      name: 'the conditions are a parameter without a default',
      properties: trusts(vendor, { Condition: { Ref: 'Condition' } }),
      template: parameters('Condition'),
      stack,
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Condition',
    },
  ],
  ignored: [
    { name: 'its own account', properties: trusts({ AWS: 'arn:aws:iam::111111111111:root' }), stack },
    { name: 'a service', properties: trusts({ Service: 'lambda.amazonaws.com' }), stack },
  ],
});
