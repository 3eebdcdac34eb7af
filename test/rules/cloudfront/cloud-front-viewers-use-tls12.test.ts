import { cloudFrontViewersUseTls12 } from '../../../lib/rules/cloudfront';
import { ruleTable } from '../../../lib/testing';

const viewers = (ViewerCertificate: unknown) => ({ DistributionConfig: { ViewerCertificate } });
const version = (MinimumProtocolVersion: unknown) => viewers({ MinimumProtocolVersion });

ruleTable(cloudFrontViewersUseTls12, {
  compliant: [
    { name: 'the policy of 2021', properties: version('TLSv1.2_2021'), remedy: true },
    { name: 'the policy of 2018, which is TLS 1.2 as well', properties: version('TLSv1.2_2018') },
    { name: 'TLS 1.3 alone', properties: version('TLSv1.3_2025') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'certificate is that of cloudfront.net, with TLS 1.0',
      path: 'Properties.DistributionConfig.ViewerCertificate',
    },
    {
      name: 'the certificate of cloudfront.net, for which the version counts for nothing',
      properties: viewers({ CloudFrontDefaultCertificate: 'true', MinimumProtocolVersion: 'TLSv1.2_2021' }),
      found: /that of cloudfront.net/,
    },
    {
      name: 'a certificate without a version',
      properties: viewers({ AcmCertificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/0a1b' }),
      found: 'minimum protocol version is absent, allowed are TLSv1.2 and newer',
      path: 'Properties.DistributionConfig.ViewerCertificate.MinimumProtocolVersion',
    },
    { name: 'TLS 1.1', properties: version('TLSv1.1_2016'), found: /is TLSv1.1_2016/ },
    { name: 'TLS 1.0', properties: version('TLSv1_2016'), found: /is TLSv1_2016/ },
    { name: 'SSL 3', properties: version('SSLv3'), found: /is SSLv3/ },
  ],
  undecidable: [
    {
      name: 'the version is a parameter',
      properties: version({ Ref: 'Version' }),
      template: { Parameters: { Version: { Type: 'String' } } },
      path: 'Properties.DistributionConfig.ViewerCertificate.MinimumProtocolVersion',
    },
  ],
});
