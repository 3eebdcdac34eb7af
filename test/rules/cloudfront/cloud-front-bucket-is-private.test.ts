import { cloudFrontBucketIsPrivate } from '../../../lib/rules/cloudfront';
import { ruleTable } from '../../../lib/testing';

const origins = (...Origins: readonly unknown[]) => ({ DistributionConfig: { Origins } });
const bucket = (more: object = {}) => ({ DomainName: 'assets.s3.eu-west-1.amazonaws.com', ...more });
const control = (SigningBehavior: string) => ({
  Control: {
    Type: 'AWS::CloudFront::OriginAccessControl',
    Properties: { OriginAccessControlConfig: { SigningBehavior } },
  },
});
const byControl = bucket({ OriginAccessControlId: { 'Fn::GetAtt': ['Control', 'Id'] } });
const identity = 'origin-access-identity/cloudfront/E127EXAMPLE51Z';
const custom = (DomainName: string) => ({ DomainName, CustomOriginConfig: { OriginProtocolPolicy: 'https-only' } });
const STREAMING = 'AWS::CloudFront::StreamingDistribution';

ruleTable(cloudFrontBucketIsPrivate, {
  compliant: [
    { name: 'an origin access control', properties: origins(byControl), others: control('always'), remedy: true },
    { name: 'an origin access control by its id', properties: origins(bucket({ OriginAccessControlId: 'E2ABC' })) },
    {
      name: 'an origin access identity',
      properties: origins({ S3OriginConfig: { OriginAccessIdentity: identity } }),
    },
    {
      name: 'an identity in the property of old',
      properties: { DistributionConfig: { S3Origin: { OriginAccessIdentity: identity } } },
    },
    {
      name: 'a distribution of streams with an identity',
      type: STREAMING,
      properties: { StreamingDistributionConfig: { S3Origin: { OriginAccessIdentity: identity } } },
    },
  ],
  violation: [
    { name: 'no origin at all', found: 'origins are absent' },
    {
      name: 'a bucket by its address',
      properties: origins(bucket()),
      found: 'bucket is fetched from without credentials',
      path: 'Properties.DistributionConfig.Origins.0',
    },
    {
      name: 'a bucket of the app',
      properties: origins({ DomainName: { 'Fn::GetAtt': ['Bucket', 'RegionalDomainName'] } }),
      others: { Bucket: { Type: 'AWS::S3::Bucket' } },
      found: /without credentials/,
    },
    {
      name: 'an empty identity',
      properties: origins(byControl, bucket({ S3OriginConfig: { OriginAccessIdentity: '' } })),
      others: control('always'),
      found: /without credentials/,
      path: 'Properties.DistributionConfig.Origins.1',
    },
    {
      name: 'a control that never signs',
      properties: origins(byControl),
      others: control('never'),
      found: 'origin access control never signs',
    },
    {
      name: 'a bucket as if it were a server',
      properties: origins(custom('assets.s3.amazonaws.com')),
      found: /without credentials/,
    },
    {
      name: 'the website of a bucket',
      properties: origins(custom('assets.s3-website-eu-west-1.amazonaws.com')),
      found: 'origin is the website of a bucket, which is public',
    },
    { name: 'a distribution of streams', type: STREAMING, found: /without credentials/ },
  ],
  undecidable: [
    {
      name: 'the control is a parameter',
      properties: origins(bucket({ OriginAccessControlId: { Ref: 'Control' } })),
      template: { Parameters: { Control: { Type: 'String' } } },
      path: 'Properties.DistributionConfig.Origins.0.OriginAccessControlId',
    },
    {
      name: 'the origins are an import',
      properties: { DistributionConfig: { Origins: { 'Fn::ImportValue': 'Origins' } } },
      path: 'Properties.DistributionConfig.Origins',
    },
  ],
  ignored: [{ name: 'a server', properties: origins(custom('api.example.com')) }],
});
