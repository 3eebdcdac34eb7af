import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { DISTRIBUTION, behavioursOf } from './distributions';

export const cloudFrontViewersUseHttps = defineRule({
  id: 'CloudFrontViewersUseHttps',
  title: 'CloudFront distribution serves HTTPS, or sends plain HTTP there',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'whoever shares the way reads passwords and session cookies',
  risk: 'Pages, cookies and forms can be read and changed between the viewer and CloudFront.',
  remedy: 'Set `viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS` (or `HTTPS_ONLY`) on every behaviour.',
  cannotTell: 'the policy is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
  ],
  resources: [DISTRIBUTION],
  check: (distribution) =>
    every(
      behavioursOf(distribution).map((behaviour) =>
        demand(
          behaviour.at('ViewerProtocolPolicy'),
          (policy) => policy.is('redirect-to-https', 'https-only'),
          (policy) => `viewer protocol policy is ${policy.orAbsent()}, allowed are redirect-to-https and https-only`,
        ),
      ),
    ),
});
