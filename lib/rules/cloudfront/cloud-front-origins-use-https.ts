import {
  compliant,
  defineRule,
  every,
  ignored,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { DISTRIBUTION, behavioursOf, customOriginOf, originsOf } from './distributions';

const VPC_ORIGIN = 'AWS::CloudFront::VpcOrigin';

export const cloudFrontOriginsUseHttps = defineRule({
  id: 'CloudFrontOriginsUseHttps',
  title: 'CloudFront fetches from its origins by HTTPS alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'the second half of the way lies in the internet as the first does',
  risk: 'Viewers see a lock, while between CloudFront and the origin everything can be read and changed.',
  remedy:
    'Set `protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY` on an `HttpOrigin` or a `VpcOrigin`. A bucket that serves ' +
    'a website knows no HTTPS: use `S3BucketOrigin.withOriginAccessControl(bucket)`.',
  cannotTell: 'the policy or an origin is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html',
  ],
  cdkNag: ['AwsSolutions-CFR5'],
  resources: [DISTRIBUTION, VPC_ORIGIN],
  check: (resource) => {
    if (resource.type === VPC_ORIGIN) return demandHttps(resource.at('VpcOriginEndpointConfig'));
    const origins = originsOf(resource);
    if (origins.length === 0) return violation('origins are absent', 'Properties.DistributionConfig.Origins');
    return every(origins.map((origin) => judge(resource, origin)));
  },
});

function judge(distribution: ResourceView, origin: Value): Outcome {
  // CloudFront speaks to a bucket as the viewer speaks to CloudFront.
  const custom = customOriginOf(origin);
  if (custom === undefined) return ignored;
  const isAsViewer = custom.at('OriginProtocolPolicy').is('match-viewer');
  return isAsViewer && isForHttpsViewers(distribution, origin) ? compliant : demandHttps(custom);
}

/** Whether every viewer that an origin is asked for comes by HTTPS. */
function isForHttpsViewers(distribution: ResourceView, origin: Value): boolean {
  const id = origin.at('Id').text;
  const asking = behavioursOf(distribution).filter((each) => {
    const target = each.at('TargetOriginId');
    return target.isDeployTime || target.text === id;
  });
  return (
    id !== undefined &&
    asking.length > 0 &&
    asking.every((each) => each.at('ViewerProtocolPolicy').is('https-only', 'redirect-to-https'))
  );
}

function demandHttps(origin: Value): Outcome {
  return demand(
    origin.at('OriginProtocolPolicy'),
    (policy) => policy.is('https-only'),
    (policy) => `origin protocol policy is ${policy.orAbsent()}, allowed is https-only`,
  );
}
