import { STRICTEST } from '../../../lib/engagement';
import { iamRoleTrustsKnownAccounts } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { parameters, trusts } from './documents';

const stack = {
  account: '111111111111',
  region: 'eu-central-1',
  profile: {
    account: '111111111111',
    foreignAccounts: ['222222222222'],
    vendorAccounts: [
      { vendor: 'Acme Monitoring', account: '333333333333', environments: ['dev', 'prod'] as const },
      { vendor: 'Acme Testing', account: '444444444444', environments: ['dev'] as const },
    ],
  },
};
const root = (account: string) => `arn:aws:iam::${account}:root`;
const elsewhere = (account?: string) => ({
  properties: trusts({ AWS: { 'Fn::ImportValue': 'DeployRole' } }),
  alongside: [
    {
      file: '/test/deploy.json',
      body: {
        Resources: { Deploy: { Type: 'AWS::IAM::Role', Properties: {} } },
        Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Deploy', 'Arn'] }, Export: { Name: 'DeployRole' } } },
      },
      stack: {
        displayName: 'deploy',
        tags: {},
        region: 'eu-central-1',
        ...(account === undefined ? {} : { account }),
        profile: STRICTEST,
      },
    },
  ],
});

ruleTable(iamRoleTrustsKnownAccounts, {
  empty: { verdict: 'ignored', because: 'CloudFormation refuses a role without a trust policy' },
  compliant: [
    { name: 'its own account', properties: trusts({ AWS: root('111111111111') }), stack, remedy: true },
    { name: 'its own account, by the number alone', properties: trusts({ AWS: '111111111111' }), stack },
    {
      name: 'its own account, filled in at deployment',
      properties: trusts({ AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } }),
    },
    { name: 'a role of its own account', properties: trusts({ AWS: 'arn:aws:iam::111111111111:role/deploy' }), stack },
    {
      name: 'a role of the stack',
      properties: trusts({ AWS: { 'Fn::GetAtt': ['Other', 'Arn'] } }),
      others: { Other: { Type: 'AWS::IAM::Role', Properties: {} } },
    },
    { name: 'a role of another stack in the same account', ...elsewhere('111111111111'), stack },
    { name: 'a registered vendor', properties: trusts({ AWS: root('333333333333') }), stack },
    {
      name: 'everyone, narrowed to its own account',
      properties: trusts('*', { Condition: { StringEquals: { 'aws:PrincipalAccount': '111111111111' } } }),
      stack,
    },
    {
      name: 'the account that the engagement declares, for a stack that names none',
      properties: trusts({ AWS: root('111111111111') }),
      stack: { profile: stack.profile },
    },
  ],
  violation: [
    {
      name: 'an account of another environment',
      properties: trusts({ AWS: root('222222222222') }),
      stack,
      found: 'role trusts account 222222222222 of another environment',
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.AWS',
    },
    {
      name: 'an account of another environment, whose partition is filled in at deployment',
      properties: trusts({
        AWS: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::222222222222:root']] },
      }),
      stack: { account: '111111111111', profile: stack.profile },
      found: 'role trusts account 222222222222 of another environment',
    },
    {
      name: 'an account that nobody knows',
      properties: trusts({ AWS: ['111111111111', root('999999999999')] }),
      stack,
      found: "role trusts account 999999999999, which is neither 111111111111 nor a registered vendor's",
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.AWS.1',
    },
    {
      name: 'a user of an account that nobody knows',
      properties: trusts({ AWS: 'arn:aws:iam::999999999999:user/jo' }),
      stack,
      found: /^role trusts account 999999999999/,
    },
    {
      name: 'a vendor that is registered for development only',
      properties: trusts({ AWS: root('444444444444') }),
      stack,
      found: 'role trusts Acme Testing (444444444444), which is registered for dev, not prod',
    },
    {
      name: 'everyone, narrowed to an account that nobody knows',
      properties: trusts('*', { Condition: { StringEquals: { 'aws:PrincipalAccount': ['999999999999'] } } }),
      stack,
      found: /^role trusts account 999999999999/,
    },
    {
      name: 'everyone, narrowed to a role of an account that nobody knows',
      properties: trusts(
        { AWS: '*' },
        { Condition: { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::999999999999:role/x' } } },
      ),
      stack,
      found: /^role trusts account 999999999999/,
    },
    {
      name: 'what is left of a principal that was deleted',
      properties: trusts({ AWS: 'AIDACKCEVSQ6C2EXAMPLE' }),
      stack,
      found: 'role trusts AIDACKCEVSQ6C2EXAMPLE, which names no account',
    },
    {
      name: 'an account of another environment, though that of the stack is not known',
      properties: trusts({ AWS: root('222222222222') }),
      stack: { profile: { foreignAccounts: ['222222222222'] } },
      found: 'role trusts account 222222222222 of another environment',
    },
  ],
  undecidable: [
    {
      name: 'the account is a parameter without a default',
      properties: trusts({ AWS: { 'Fn::Sub': 'arn:aws:iam::${Account}:root' } }),
      template: parameters('Account'),
      stack,
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.AWS',
    },
    {
      name: 'the account of the stack is not known',
      properties: trusts({ AWS: root('999999999999') }),
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.AWS',
    },
    {
      name: 'the principal is a parameter without a default',
      properties: trusts({ Ref: 'Trusted' }),
      template: parameters('Trusted'),
      stack,
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal',
    },
  ],
  ignored: [
    { name: 'a service', properties: trusts({ Service: 'lambda.amazonaws.com' }), stack },
    { name: 'an identity provider', properties: trusts({ Federated: 'cognito-identity.amazonaws.com' }), stack },
    { name: 'everyone, which another rule reports', properties: trusts('*'), stack },
  ],
});
