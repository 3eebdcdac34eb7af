import { defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { DISTRIBUTION } from './distributions';

export const cloudFrontViewersUseTls12 = defineRule({
  id: 'CloudFrontViewersUseTls12',
  title: 'CloudFront distribution refuses TLS older than 1.2 from viewers',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'the clause names the version, and older ones have known attacks',
  risk: 'A viewer, or somebody on the way who makes it step down, talks TLS 1.0 with broken ciphers.',
  remedy:
    'Set `certificate`, `domainNames` and `minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021`. With the ' +
    'certificate of `cloudfront.net` CloudFront takes TLS 1.0, whatever is set.',
  cannotTell: 'the certificate or the version is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewercertificate.html',
  ],
  cdkNag: ['AwsSolutions-CFR4'],
  resources: [DISTRIBUTION],
  check: (distribution) => {
    const certificate = distribution.at('DistributionConfig.ViewerCertificate');
    if (certificate.isAbsent) return violation('certificate is that of cloudfront.net, with TLS 1.0', certificate);
    const isDefault = certificate.at('CloudFrontDefaultCertificate');
    if (isDefault.isDeployTime) return undecidable(isDefault);
    if (isDefault.isTrue) return violation('certificate is that of cloudfront.net, with TLS 1.0', isDefault);
    return demand(
      certificate.at('MinimumProtocolVersion'),
      (version) => /^TLSv1\.[23]_\d{4}$/.test(version.literal ?? ''),
      (version) => `minimum protocol version is ${version.orAbsent()}, allowed are TLSv1.2 and newer`,
    );
  },
});
