import { compliant, defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { DISTRIBUTION } from './distributions';

export const cloudFrontHasWebAcl = defineRule({
  id: 'CloudFrontHasWebAcl',
  title: 'CloudFront distribution stands behind a web ACL',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.8'],
    security.clauses['SEC-3.1.2'],
    security.clauses['SEC-3.3.3'],
  ],
  severity: 'error',
  severityReason: 'the clause wants a firewall at every entrance, and this one is public',
  risk: 'Floods, scanners and known attacks reach the application unfiltered.',
  remedy: 'Set `webAclId` to the ARN of a `CfnWebACL` of scope `CLOUDFRONT`, which stands in us-east-1.',
  cannotTell: 'the ARN is a parameter without a default, or comes from another region',
  references: [
    'https://docs.aws.amazon.com/waf/latest/developerguide/cloudfront-features.html',
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html',
  ],
  cdkNag: ['AwsSolutions-CFR2'],
  resources: [DISTRIBUTION],
  check: (distribution) => {
    const webAcl = distribution.at('DistributionConfig.WebACLId');
    if (webAcl.refersTo('AWS::WAFv2::WebACL') || /:wafv2:.*\/webacl\//.test(webAcl.text ?? '')) return compliant;
    return demand(
      webAcl,
      () => false,
      (each) => (each.isAbsent || each.is('') ? 'web ACL is absent' : `web ACL is ${each.orAbsent()}, of WAF Classic`),
    );
  },
});
