import { cloudFrontSendsSecurityHeaders } from '../../../lib/rules/cloudfront';
import { ruleTable } from '../../../lib/testing';

const policy = (ResponseHeadersPolicyId: unknown, ...others: readonly unknown[]) => ({
  DistributionConfig: {
    DefaultCacheBehavior: { ResponseHeadersPolicyId },
    ...(others.length === 0 ? {} : { CacheBehaviors: others.map((id) => ({ ResponseHeadersPolicyId: id })) }),
  },
});
const SECURITY_HEADERS = '67f7725c-6f97-4210-82d7-5512b31e9d03';
const own = (SecurityHeadersConfig: object) => ({
  Policy: {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: { ResponseHeadersPolicyConfig: { SecurityHeadersConfig } },
  },
});

ruleTable(cloudFrontSendsSecurityHeaders, {
  compliant: [
    { name: 'the policy of AWS', properties: policy(SECURITY_HEADERS), remedy: true },
    {
      name: 'a policy of the app',
      properties: policy({ Ref: 'Policy' }),
      others: own({ StrictTransportSecurity: { AccessControlMaxAgeSec: 31536000, Override: true } }),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'response headers policy is absent' },
    {
      name: 'one behaviour has none',
      properties: policy(SECURITY_HEADERS, undefined),
      found: 'response headers policy is absent',
      path: 'Properties.DistributionConfig.CacheBehaviors.0.ResponseHeadersPolicyId',
    },
    {
      name: 'a policy of AWS for CORS alone',
      properties: policy('60669652-455b-4ae9-85a4-c4c02393f86c'),
      found: 'response headers policy has no security headers',
    },
    {
      name: 'a policy of the app without it',
      properties: policy({ Ref: 'Policy' }),
      others: own({ ContentTypeOptions: { Override: true } }),
      found: 'response headers policy has no Strict-Transport-Security',
    },
  ],
  undecidable: [
    {
      name: 'a policy outside the app',
      properties: policy('0a1b2c3d-1111-2222-3333-444455556666'),
      path: 'Properties.DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId',
    },
    {
      name: 'the policy is a parameter',
      properties: policy({ Ref: 'Policy' }),
      template: { Parameters: { Policy: { Type: 'String' } } },
      path: 'Properties.DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId',
    },
  ],
});
