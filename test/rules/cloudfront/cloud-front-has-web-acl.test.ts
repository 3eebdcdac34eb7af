import { cloudFrontHasWebAcl } from '../../../lib/rules/cloudfront';
import { ruleTable } from '../../../lib/testing';

const webAcl = (WebACLId: unknown) => ({ DistributionConfig: { WebACLId } });

ruleTable(cloudFrontHasWebAcl, {
  compliant: [
    {
      name: 'a web ACL of the app',
      properties: webAcl({ 'Fn::GetAtt': ['Acl', 'Arn'] }),
      others: { Acl: { Type: 'AWS::WAFv2::WebACL' } },
      remedy: true,
    },
    { name: 'a web ACL by its ARN', properties: webAcl('arn:aws:wafv2:us-east-1:111111111111:global/webacl/cdn/0a1b') },
    {
      name: 'an ARN whose account is filled in',
      properties: webAcl({ 'Fn::Sub': 'arn:aws:wafv2:us-east-1:${AWS::AccountId}:global/webacl/cdn/0a1b' }),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'web ACL is absent', path: 'Properties.DistributionConfig.WebACLId' },
    { name: 'an empty text', properties: webAcl(''), found: 'web ACL is absent' },
    {
      name: 'a web ACL of WAF Classic, which has come to its end',
      properties: webAcl('473e64fd-f30b-4765-81a0-62ad96dd167a'),
      found: 'web ACL is 473e64fd-f30b-4765-81a0-62ad96dd167a, of WAF Classic',
    },
  ],
  undecidable: [
    {
      name: 'the ARN is a parameter',
      properties: webAcl({ Ref: 'Acl' }),
      template: { Parameters: { Acl: { Type: 'String' } } },
      path: 'Properties.DistributionConfig.WebACLId',
    },
  ],
});
