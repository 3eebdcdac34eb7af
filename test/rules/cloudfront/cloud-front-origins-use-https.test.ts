import { cloudFrontOriginsUseHttps } from '../../../lib/rules/cloudfront';
import { ruleTable } from '../../../lib/testing';

const custom = (OriginProtocolPolicy?: unknown) => ({ CustomOriginConfig: { OriginProtocolPolicy } });
const distribution = (...Origins: readonly unknown[]) => ({ DistributionConfig: { Origins } });
const bucket = { DomainName: 'assets.s3.eu-west-1.amazonaws.com', S3OriginConfig: {} };

const asViewer = (...policies: readonly unknown[]) => ({
  DistributionConfig: {
    Origins: [{ Id: 'shop', ...custom('match-viewer') }],
    DefaultCacheBehavior: { TargetOriginId: 'other', ViewerProtocolPolicy: 'allow-all' },
    CacheBehaviors: policies.map((ViewerProtocolPolicy) => ({ TargetOriginId: 'shop', ViewerProtocolPolicy })),
  },
});

ruleTable(cloudFrontOriginsUseHttps, {
  compliant: [
    { name: 'HTTPS alone', properties: distribution(custom('https-only')), remedy: true },
    {
      name: 'the property of old',
      properties: { DistributionConfig: { CustomOrigin: { OriginProtocolPolicy: 'https-only' } } },
    },
    {
      name: 'the protocol of viewers who all come by HTTPS',
      properties: asViewer('https-only', 'redirect-to-https'),
    },
    {
      name: 'an origin inside the VPC',
      type: 'AWS::CloudFront::VpcOrigin',
      properties: { VpcOriginEndpointConfig: { OriginProtocolPolicy: 'https-only' } },
    },
  ],
  violation: [
    {
      name: 'the protocol of viewers of whom some come by HTTP',
      properties: asViewer('https-only', 'allow-all'),
      found: /is match-viewer/,
    },
    {
      name: 'the protocol of viewers of the default behaviour, which takes HTTP',
      properties: {
        DistributionConfig: {
          Origins: [{ Id: 'shop', ...custom('match-viewer') }],
          DefaultCacheBehavior: { TargetOriginId: 'shop', ViewerProtocolPolicy: 'allow-all' },
          CacheBehaviors: [{ TargetOriginId: 'shop', ViewerProtocolPolicy: 'https-only' }],
        },
      },
      found: /is match-viewer/,
    },
    { name: 'no origin at all', found: 'origins are absent', path: 'Properties.DistributionConfig.Origins' },
    {
      name: 'no policy',
      properties: distribution(custom()),
      found: 'origin protocol policy is absent, allowed is https-only',
    },
    {
      name: 'the protocol of the viewer',
      properties: distribution(custom('https-only'), custom('match-viewer')),
      found: /is match-viewer/,
      path: 'Properties.DistributionConfig.Origins.1.CustomOriginConfig.OriginProtocolPolicy',
    },
    {
      name: 'HTTP, as websites of buckets have it',
      properties: distribution(custom('http-only')),
      found: /http-only,/,
    },
    {
      name: 'HTTP in the property of old',
      properties: { DistributionConfig: { CustomOrigin: { OriginProtocolPolicy: 'http-only' } } },
      found: /is http-only/,
      path: 'Properties.DistributionConfig.CustomOrigin.OriginProtocolPolicy',
    },
    {
      name: 'HTTP inside the VPC',
      type: 'AWS::CloudFront::VpcOrigin',
      properties: { VpcOriginEndpointConfig: { OriginProtocolPolicy: 'http-only' } },
      found: /is http-only/,
    },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter',
      properties: distribution(custom({ Ref: 'Policy' })),
      template: { Parameters: { Policy: { Type: 'String' } } },
      path: 'Properties.DistributionConfig.Origins.0.CustomOriginConfig.OriginProtocolPolicy',
    },
    {
      name: 'the origins are an import',
      properties: { DistributionConfig: { Origins: { 'Fn::ImportValue': 'Origins' } } },
      path: 'Properties.DistributionConfig.Origins',
    },
  ],
  ignored: [{ name: 'a bucket alone', properties: distribution(bucket) }],
});
