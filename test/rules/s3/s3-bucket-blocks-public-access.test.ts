import { s3BucketBlocksPublicAccess } from '../../../lib/rules/s3/s3-bucket-blocks-public-access';
import { ruleTable } from '../../../lib/testing';
import { isProd, parameter, parameters } from './documents';

const ALL = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };
const block = (more: object = {}) => ({ PublicAccessBlockConfiguration: { ...ALL, ...more } });

ruleTable(s3BucketBlocksPublicAccess, {
  compliant: [
    { name: 'all four', properties: block(), remedy: true },
    { name: 'a switch as a text', properties: block({ BlockPublicAcls: 'true' }) },
    {
      name: 'a parameter whose default is on',
      properties: block({ BlockPublicPolicy: { Ref: 'Block' } }),
      template: parameter('Block', 'true'),
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'BlockPublicAcls is absent',
      path: 'Properties.PublicAccessBlockConfiguration.BlockPublicAcls',
    },
    { name: 'one is off', properties: block({ RestrictPublicBuckets: false }), found: 'RestrictPublicBuckets is off' },
    {
      name: 'one is off, as a text',
      properties: block({ IgnorePublicAcls: 'false' }),
      found: 'IgnorePublicAcls is off',
    },
    {
      name: 'one is left out',
      properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true } },
      found: 'BlockPublicPolicy is absent',
    },
    {
      name: 'the block is no value outside production',
      properties: { PublicAccessBlockConfiguration: { 'Fn::If': ['IsProd', ALL, { Ref: 'AWS::NoValue' }] } },
      template: isProd,
      found: 'BlockPublicAcls is absent (when IsProd is false)',
    },
  ],
  undecidable: [
    {
      name: 'one is a parameter without a default',
      properties: block({ BlockPublicPolicy: { Ref: 'Block' } }),
      template: parameters('Block'),
      path: 'Properties.PublicAccessBlockConfiguration.BlockPublicPolicy',
    },
  ],
});
