import { cloudFrontViewersUseHttps } from '../../../lib/rules/cloudfront';
import { ruleTable } from '../../../lib/testing';

const distribution = (policy: unknown, ...others: readonly unknown[]) => ({
  DistributionConfig: {
    DefaultCacheBehavior: { ViewerProtocolPolicy: policy },
    ...(others.length === 0
      ? {}
      : { CacheBehaviors: others.map((ViewerProtocolPolicy) => ({ ViewerProtocolPolicy })) }),
  },
});

ruleTable(cloudFrontViewersUseHttps, {
  compliant: [
    { name: 'HTTP is redirected', properties: distribution('redirect-to-https'), remedy: true },
    { name: 'HTTPS alone', properties: distribution('https-only') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'viewer protocol policy is absent, allowed are redirect-to-https and https-only',
      path: 'Properties.DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy',
    },
    { name: 'both are served', properties: distribution('allow-all'), found: /is allow-all/ },
    {
      name: 'both are served by one behaviour of several',
      properties: distribution('https-only', 'https-only', 'allow-all'),
      found: /is allow-all/,
      path: 'Properties.DistributionConfig.CacheBehaviors.1.ViewerProtocolPolicy',
    },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter',
      properties: distribution({ Ref: 'Policy' }),
      template: { Parameters: { Policy: { Type: 'String' } } },
      path: 'Properties.DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy',
    },
    {
      name: 'the distribution is an import',
      properties: { DistributionConfig: { 'Fn::ImportValue': 'Config' } },
      path: 'Properties.DistributionConfig',
    },
  ],
});
