import { compliant, defineRule, every, ignored, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { DISTRIBUTION, customOriginOf, originsOf } from './distributions';

const VPC_ORIGIN = 'AWS::CloudFront::VpcOrigin';

export const cloudFrontOriginsUseTls12 = defineRule({
  id: 'CloudFrontOriginsUseTls12',
  title: 'CloudFront talks to its origins by TLS 1.2 alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'the clause names the version, and older ones have known attacks',
  risk: 'An origin, or somebody on the way who makes it step down, talks SSL or TLS 1.0 with broken ciphers.',
  remedy: 'Set `originSslProtocols: [OriginSslPolicy.TLS_V1_2]` on an `HttpOrigin` or a `VpcOrigin`.',
  cannotTell: 'the protocols or an origin are parameters without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html',
  ],
  cdkNag: ['AwsSolutions-CFR5'],
  resources: [DISTRIBUTION, VPC_ORIGIN],
  check: (resource) => {
    if (resource.type === VPC_ORIGIN) return demandTls12(resource.at('VpcOriginEndpointConfig'));
    const origins = originsOf(resource);
    if (origins.length === 0) return violation('origins are absent', 'Properties.DistributionConfig.Origins');
    return every(origins.map(judge));
  },
});

function judge(origin: Value): Outcome {
  const custom = customOriginOf(origin);
  // Without HTTPS there are no versions of it, and another rule refuses that.
  return custom === undefined || custom.at('OriginProtocolPolicy').is('http-only') ? ignored : demandTls12(custom);
}

function demandTls12(origin: Value): Outcome {
  const protocols = origin.at('OriginSSLProtocols');
  const old = protocols.items.find(
    (protocol) => !protocol.isDeployTime && !/^TLSv1\.[23]$/.test(protocol.literal ?? ''),
  );
  if (old) return violation(`origin is spoken to by ${old.orAbsent()}, allowed is TLSv1.2`, old);
  const unknown = protocols.items.find((protocol) => protocol.isDeployTime);
  if (unknown) return undecidable(unknown);
  return protocols.items.length > 0
    ? compliant
    : violation('protocols of the origin are absent, allowed is TLSv1.2', protocols);
}
