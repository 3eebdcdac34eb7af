import { cloudFrontHasRootObject } from '../../../lib/rules/cloudfront';
import { ruleTable } from '../../../lib/testing';

const site = (origin: object, more: object = {}) => ({
  DistributionConfig: {
    DefaultCacheBehavior: { TargetOriginId: 'site' },
    Origins: [{ Id: 'site', ...origin }],
    ...more,
  },
});
const bucket = { S3OriginConfig: {} };

ruleTable(cloudFrontHasRootObject, {
  compliant: [
    { name: 'a page', properties: { DistributionConfig: { DefaultRootObject: 'index.html' } }, remedy: true },
  ],
  violation: [
    { name: 'nothing is set', found: 'root object is absent', path: 'Properties.DistributionConfig.DefaultRootObject' },
    { name: 'a bucket without one', properties: site(bucket), found: 'root object is absent' },
    { name: 'an empty text', properties: site(bucket, { DefaultRootObject: '' }), found: 'root object is absent' },
  ],
  undecidable: [
    {
      name: 'the distribution is an import',
      properties: { DistributionConfig: { 'Fn::ImportValue': 'Config' } },
      path: 'Properties.DistributionConfig',
    },
  ],
  ignored: [{ name: 'a server', properties: site({ CustomOriginConfig: {} }) }],
});
