import { iamRoleTrustNotOpen } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { document, parameters, trusts } from './documents';

const narrowedBy = (Condition: object) => trusts('*', { Condition });

ruleTable(iamRoleTrustNotOpen, {
  empty: { verdict: 'ignored', because: 'CloudFormation refuses a role without a trust policy' },
  compliant: [
    { name: 'a service', properties: trusts({ Service: 'lambda.amazonaws.com' }), remedy: true },
    { name: 'an account', properties: trusts({ AWS: 'arn:aws:iam::111111111111:root' }) },
    {
      name: 'an account that is filled in at deployment',
      properties: trusts({ AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } }),
    },
    {
      name: 'a role of the stack',
      properties: trusts({ AWS: { 'Fn::GetAtt': ['Other', 'Arn'] } }),
      others: { Other: { Type: 'AWS::IAM::Role', Properties: {} } },
    },
    { name: 'an organisation', properties: narrowedBy({ StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } }) },
    {
      name: 'an organisation that is a parameter',
      properties: narrowedBy({ StringEquals: { 'aws:PrincipalOrgID': { Ref: 'Organisation' } } }),
      template: parameters('Organisation'),
    },
    {
      name: 'a part of an organisation',
      properties: narrowedBy({ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-1234567890/*/ou-prod/*' } }),
    },
    {
      name: 'the roles of one account',
      properties: narrowedBy({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/*' } }),
    },
    {
      name: 'everyone is denied',
      properties: {
        AssumeRolePolicyDocument: document(
          { Effect: 'Deny', Action: 'sts:AssumeRole', Principal: '*' },
          { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } },
        ),
      },
    },
  ],
  violation: [
    { name: 'every service', properties: trusts({ Service: '*' }), found: 'role trusts everyone (*)' },
    { name: 'a list with everyone in it', properties: trusts({ AWS: ['111111111111', '*'] }), found: /everyone/ },
    {
      name: 'everyone',
      properties: trusts('*'),
      found: 'role trusts everyone (*)',
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal',
    },
    { name: 'every AWS principal', properties: trusts({ AWS: '*' }), found: 'role trusts everyone (*)' },
    {
      name: 'every AWS principal, in a list',
      properties: trusts({ AWS: ['arn:aws:iam::111111111111:root', '*'] }),
      found: 'role trusts everyone (*)',
    },
    { name: 'every identity provider', properties: trusts({ Federated: '*' }), found: 'role trusts everyone (*)' },
    {
      name: 'a lone statement in a text',
      properties: {
        AssumeRolePolicyDocument: JSON.stringify({
          Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: '*' } },
        }),
      },
      found: 'role trusts everyone (*)',
    },
    {
      name: 'everyone but one account',
      properties: {
        AssumeRolePolicyDocument: document({
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          NotPrincipal: { AWS: 'arn:aws:iam::111111111111:root' },
        }),
      },
      found: 'role trusts everyone but a few principals',
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.NotPrincipal',
    },
    {
      name: 'everyone who knows an external id',
      properties: narrowedBy({ StringEquals: { 'sts:ExternalId': 'shop' } }),
      found: 'role trusts everyone (*)',
    },
    {
      name: 'a condition that requests without the key pass',
      properties: narrowedBy({ StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1234567890' } }),
      found: 'role trusts everyone (*)',
    },
    {
      name: 'the same by ForAllValues',
      properties: narrowedBy({ 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-1234567890' } }),
      found: 'role trusts everyone (*)',
    },
    {
      name: 'everyone who is not in the organisation',
      properties: narrowedBy({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } }),
      found: 'role trusts everyone (*)',
    },
    {
      name: 'roles of a certain name in any account',
      properties: narrowedBy({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deploy' } }),
      found: 'role trusts everyone (*)',
    },
    {
      name: 'any organisation',
      properties: narrowedBy({ StringLike: { 'aws:PrincipalOrgID': ['o-1234567890', '*'] } }),
      found: 'role trusts everyone (*)',
    },
    {
      name: 'everyone in one branch of a condition',
      properties: trusts({ AWS: { 'Fn::If': ['IsDev', '*', 'arn:aws:iam::111111111111:root'] } }),
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsDev: { 'Fn::Equals': [{ Ref: 'Stage' }, 'dev'] } },
      },
      found: 'role trusts everyone (*) (when IsDev is true)',
    },
  ],
  undecidable: [
    {
      name: 'a part of a pattern is a parameter, which may be a wildcard',
      properties: trusts('*', {
        Condition: { StringLike: { 'aws:PrincipalOrgID': { 'Fn::Sub': 'o-${Organisation}' } } },
      }),
      template: parameters('Organisation'),
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Condition.StringLike.aws:PrincipalOrgID',
    },
    {
      name: 'the pattern of a condition is a parameter without a default',
      properties: narrowedBy({ StringLike: { 'aws:PrincipalOrgID': { Ref: 'Organisation' } } }),
      template: parameters('Organisation'),
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Condition.StringLike.aws:PrincipalOrgID',
    },
    {
      name: 'a principal is a parameter without a default',
      properties: trusts({ AWS: { Ref: 'Trusted' } }),
      template: parameters('Trusted'),
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.AWS',
    },
    {
      name: 'the conditions are a parameter without a default',
      properties: trusts('*', { Condition: { Ref: 'Condition' } }),
      template: parameters('Condition'),
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Condition',
    },
    {
      name: 'the keys of a condition come from a custom resource',
      properties: narrowedBy({ StringEquals: { 'Fn::GetAtt': ['Json', 'Value'] } }),
      others: { Json: { Type: 'Custom::AWSCDKCfnJson', Properties: {} } },
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Condition.StringEquals',
    },
    {
      name: 'the effect is a parameter without a default',
      properties: trusts('*', { Effect: { Ref: 'Effect' } }),
      template: parameters('Effect'),
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Effect',
    },
  ],
});
