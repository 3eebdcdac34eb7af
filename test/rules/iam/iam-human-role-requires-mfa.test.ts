import { iamHumanRoleRequiresMfa } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { document, parameters, trusts } from './documents';

const account = { AWS: 'arn:aws:iam::111111111111:root' };
const asks = (operator: string, value: unknown, key = 'aws:MultiFactorAuthPresent') => ({
  Condition: { [operator]: { [key]: value } },
});
const enters = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: account };
const denies = (Condition: object, Principal: unknown = '*') => ({
  AssumeRolePolicyDocument: document(enters, { Effect: 'Deny', Action: 'sts:AssumeRole', Principal, Condition }),
});
const without = 'role lets arn:aws:iam::111111111111:root in without a second factor';

ruleTable(iamHumanRoleRequiresMfa, {
  empty: { verdict: 'ignored', because: 'CloudFormation refuses a role without a trust policy' },
  compliant: [
    { name: 'an account with a second factor', properties: trusts(account, asks('Bool', 'true')), remedy: true },
    { name: 'true as a boolean', properties: trusts(account, asks('Bool', true)) },
    {
      name: 'true in a list, the key in another case',
      properties: trusts(account, asks('bool', ['true'], 'AWS:multifactorauthpresent')),
    },
    {
      name: 'a second factor of the last hour',
      properties: trusts(account, asks('NumericLessThan', '3600', 'aws:MultiFactorAuthAge')),
    },
    {
      name: 'the age of the second factor is there',
      properties: trusts(account, asks('Null', 'false', 'aws:MultiFactorAuthAge')),
    },
    {
      name: 'a user with a second factor',
      properties: trusts({ AWS: ['arn:aws:iam::111111111111:user/jo'] }, asks('Bool', 'true')),
    },
    {
      name: 'a denial for whoever has none, or no such key',
      properties: denies({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }),
    },
    {
      name: 'a denial by the absence of the age, for the same account',
      properties: denies({ Null: { 'aws:MultiFactorAuthAge': 'true' } }, account),
    },
    {
      name: 'a principal that is not known, with a second factor',
      properties: trusts({ AWS: { Ref: 'Trusted' } }, asks('Bool', 'true')),
      template: parameters('Trusted'),
    },
  ],
  violation: [
    {
      name: 'an account without a condition',
      properties: trusts(account),
      found: without,
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.AWS',
    },
    {
      name: 'its own account, filled in at deployment',
      properties: trusts({ AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } }),
      found: /in without a second factor$/,
    },
    {
      name: 'the number of an account',
      properties: trusts({ AWS: '111111111111' }),
      found: /^role lets 111111111111 in/,
    },
    { name: 'a user', properties: trusts({ AWS: 'arn:aws:iam::111111111111:user/jo' }), found: /user\/jo in without/ },
    {
      name: 'a user of the stack',
      properties: trusts({ AWS: { 'Fn::GetAtt': ['Jo', 'Arn'] } }),
      others: { Jo: { Type: 'AWS::IAM::User', Properties: {} } },
      found: 'role lets ${Jo.Arn} in without a second factor',
    },
    {
      name: 'every action of STS',
      properties: trusts(account, { Action: 'sts:*' }),
      found: without,
    },
    {
      name: 'BoolIfExists, which access keys pass',
      properties: trusts(account, asks('BoolIfExists', 'true')),
      found: `${without}: IfExists lets requests without the key pass`,
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Condition.BoolIfExists.aws:MultiFactorAuthPresent',
    },
    { name: 'the condition asks for none', properties: trusts(account, asks('Bool', 'false')), found: without },
    { name: 'either will do', properties: trusts(account, asks('Bool', ['true', 'false'])), found: without },
    {
      name: 'the key is there, whatever it says',
      properties: trusts(account, asks('Null', 'false')),
      found: without,
    },
    {
      name: 'a second factor that is long ago',
      properties: trusts(account, asks('NumericGreaterThan', '3600', 'aws:MultiFactorAuthAge')),
      found: without,
    },
    {
      name: 'a denial that access keys slip past',
      properties: denies({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } }),
      found: without,
    },
    {
      name: 'a denial for somebody else',
      properties: denies({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }, { AWS: '222222222222' }),
      found: without,
    },
    {
      name: 'a denial that a further condition narrows',
      properties: denies({
        BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' },
        IpAddress: { 'aws:SourceIp': '192.0.2.0/24' },
      }),
      found: without,
    },
    {
      name: 'the organisation, which has people in it',
      properties: trusts('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } } }),
      found: 'role lets * in without a second factor',
    },
  ],
  undecidable: [
    {
      name: 'people by SAML, whom their provider asks',
      properties: trusts(
        { Federated: 'arn:aws:iam::111111111111:saml-provider/corp' },
        { Action: 'sts:AssumeRoleWithSAML' },
      ),
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.Federated',
    },
    {
      name: 'a SAML provider of the stack',
      properties: trusts({ Federated: { Ref: 'Corp' } }, { Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'] }),
      others: { Corp: { Type: 'AWS::IAM::SAMLProvider', Properties: {} } },
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.Federated',
    },
    {
      name: 'the principal is a parameter without a default',
      properties: trusts({ AWS: { Ref: 'Trusted' } }),
      template: parameters('Trusted'),
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.AWS',
    },
    {
      name: 'the condition is a parameter without a default',
      properties: trusts(account, asks('Bool', { Ref: 'Mfa' })),
      template: parameters('Mfa'),
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Condition.Bool.aws:MultiFactorAuthPresent',
    },
  ],
  ignored: [
    { name: 'a service', properties: trusts({ Service: 'lambda.amazonaws.com' }) },
    { name: 'a role, who was asked there', properties: trusts({ AWS: 'arn:aws:iam::111111111111:role/deploy' }) },
    {
      name: 'an account narrowed to a role',
      properties: trusts(account, {
        Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/deploy-*' } },
      }),
    },
    {
      name: 'the account of a registered vendor',
      properties: trusts({ AWS: 'arn:aws:iam::333333333333:root' }),
      stack: { profile: { vendorAccounts: [{ vendor: 'Acme', account: '333333333333', environments: ['prod'] }] } },
    },
    {
      name: 'a pipeline by OIDC',
      properties: trusts(
        { Federated: 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com' },
        { Action: 'sts:AssumeRoleWithWebIdentity' },
      ),
    },
    { name: 'a statement that lets nobody in', properties: trusts(account, { Action: 'sts:TagSession' }) },
  ],
});
