import { cloudFrontOriginsUseTls12 } from '../../../lib/rules/cloudfront';
import { ruleTable } from '../../../lib/testing';

const custom = (OriginSSLProtocols?: unknown, OriginProtocolPolicy = 'https-only') => ({
  CustomOriginConfig: { OriginProtocolPolicy, OriginSSLProtocols },
});
const distribution = (...Origins: readonly unknown[]) => ({ DistributionConfig: { Origins } });
const versions = (OriginSSLProtocols: unknown) => distribution({ CustomOriginConfig: { OriginSSLProtocols } });
const bucket = { DomainName: 'assets.s3.eu-west-1.amazonaws.com', S3OriginConfig: {} };

ruleTable(cloudFrontOriginsUseTls12, {
  compliant: [
    { name: 'TLS 1.2 alone', properties: versions(['TLSv1.2']), remedy: true },
    { name: 'a text instead of a list', properties: versions('TLSv1.2') },
    {
      name: 'the property of old',
      properties: { DistributionConfig: { CustomOrigin: { OriginSSLProtocols: ['TLSv1.2'] } } },
    },
    {
      name: 'an origin inside the VPC',
      type: 'AWS::CloudFront::VpcOrigin',
      properties: { VpcOriginEndpointConfig: { OriginSSLProtocols: ['TLSv1.2'] } },
    },
  ],
  violation: [
    { name: 'no origin at all', found: 'origins are absent' },
    {
      name: 'nothing is set',
      properties: distribution(custom()),
      found: 'protocols of the origin are absent, allowed is TLSv1.2',
      path: 'Properties.DistributionConfig.Origins.0.CustomOriginConfig.OriginSSLProtocols',
    },
    {
      name: 'TLS 1.0 beside 1.2',
      properties: versions(['TLSv1.2', 'TLSv1']),
      found: 'origin is spoken to by TLSv1, allowed is TLSv1.2',
    },
    { name: 'TLS 1.1', properties: versions(['TLSv1.1', 'TLSv1.2']), found: /by TLSv1.1/ },
    { name: 'SSL 3', properties: versions(['SSLv3']), found: /by SSLv3/ },
    {
      name: 'an origin that follows the viewer',
      properties: distribution(custom(['SSLv3'], 'match-viewer')),
      found: /SSLv3/,
    },
  ],
  undecidable: [
    {
      name: 'a protocol is a parameter',
      properties: versions([{ Ref: 'Protocol' }]),
      template: { Parameters: { Protocol: { Type: 'String' } } },
      path: 'Properties.DistributionConfig.Origins.0.CustomOriginConfig.OriginSSLProtocols.0',
    },
    {
      name: 'the origins are an import',
      properties: { DistributionConfig: { Origins: { 'Fn::ImportValue': 'Origins' } } },
      path: 'Properties.DistributionConfig.Origins',
    },
  ],
  ignored: [
    { name: 'a bucket alone', properties: distribution(bucket) },
    {
      name: 'an origin without HTTPS, which another rule refuses',
      properties: distribution(custom(undefined, 'http-only')),
    },
  ],
});
