import { compliant, defineRule, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const cognitoUserPoolBehindFirewall = defineRule({
  id: 'CognitoUserPoolBehindFirewall',
  title: 'Cognito user pool stands behind a web ACL',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.8'],
    security.clauses['SEC-3.3.3'],
  ],
  severity: 'warning',
  severityReason: 'Cognito slows down guesses at one account by itself, but not those spread over many',
  risk: 'Lists of stolen passwords are tried, and accounts made in bulk, as fast as Cognito answers.',
  remedy: 'Add a `CfnWebACLAssociation` with the ARN of the pool (`userPool.userPoolArn`) as `resourceArn`.',
  references: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-waf.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html',
  ],
  resources: ['AWS::Cognito::UserPool'],
  check: (pool) =>
    pool.referrers('AWS::WAFv2::WebACLAssociation').length > 0
      ? compliant
      : violation('no web ACL is associated with the user pool'),
});
