import { s3AccessPointBlocksPublicAccess } from '../../../lib/rules/s3/s3-access-point-blocks-public-access';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const block = (more: object = {}) => ({
  PublicAccessBlockConfiguration: {
    BlockPublicAcls: true,
    BlockPublicPolicy: true,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: true,
    ...more,
  },
});

ruleTable(s3AccessPointBlocksPublicAccess, {
  compliant: [{ name: 'all four', properties: block(), remedy: true }, { name: 'the default' }],
  violation: [
    {
      name: 'one is off',
      properties: block({ BlockPublicPolicy: false }),
      found: 'BlockPublicPolicy is off',
      path: 'Properties.PublicAccessBlockConfiguration.BlockPublicPolicy',
    },
    {
      name: 'one is left out',
      type: 'AWS::S3::MultiRegionAccessPoint',
      properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: true } },
      found: 'RestrictPublicBuckets is absent',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: block({ IgnorePublicAcls: { Ref: 'On' } }),
      template: parameters('On'),
      path: 'Properties.PublicAccessBlockConfiguration.IgnorePublicAcls',
    },
  ],
  empty: {
    verdict: 'compliant',
    because: 'S3 blocks all public access to an access point unless it is told otherwise',
  },
});
