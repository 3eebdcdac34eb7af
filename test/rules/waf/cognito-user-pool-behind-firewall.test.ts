import { cognitoUserPoolBehindFirewall } from '../../../lib/rules/waf';
import { ruleTable } from '../../../lib/testing';

const association = (ResourceArn: unknown) => ({
  Association: { Type: 'AWS::WAFv2::WebACLAssociation', Properties: { ResourceArn } },
});

ruleTable(cognitoUserPoolBehindFirewall, {
  compliant: [
    { name: 'associated by its ARN', others: association({ 'Fn::GetAtt': ['Subject', 'Arn'] }), remedy: true },
    {
      name: 'associated by an ARN put together',
      others: association({
        'Fn::Sub': 'arn:aws:cognito-idp:${AWS::Region}:${AWS::AccountId}:userpool/${Subject}',
      }),
    },
  ],
  violation: [
    { name: 'nothing is associated', found: 'no web ACL is associated with the user pool' },
    {
      name: 'another pool is associated',
      others: {
        Other: { Type: 'AWS::Cognito::UserPool', Properties: {} },
        ...association({ 'Fn::GetAtt': ['Other', 'Arn'] }),
      },
      found: /no web ACL/,
    },
    {
      name: 'a client of it refers to it, but no association',
      others: { Client: { Type: 'AWS::Cognito::UserPoolClient', Properties: { UserPoolId: { Ref: 'Subject' } } } },
      found: /no web ACL/,
    },
  ],
});
