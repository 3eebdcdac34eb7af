import { iamNoAdministratorPolicy } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

const policy = (name: string) => ({
  'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:iam::aws:policy/${name}`]],
});
const has = (...ManagedPolicyArns: readonly unknown[]) => ({ ManagedPolicyArns });

ruleTable(iamNoAdministratorPolicy, {
  empty: { verdict: 'ignored', because: 'an identity without managed policies has no administrator policy' },
  compliant: [
    {
      name: 'a policy of the stack',
      properties: has({ Ref: 'Policy' }),
      others: { Policy: { Type: 'AWS::IAM::ManagedPolicy', Properties: {} } },
      remedy: true,
    },
    { name: 'a policy for reading', properties: has(policy('SecurityAudit')) },
    { name: 'a policy for a service', properties: has(policy('service-role/AWSLambdaBasicExecutionRole')) },
    {
      name: 'a policy of one account with a name like that',
      properties: has('arn:aws:iam::111111111111:policy/ShopFullAccess'),
    },
    {
      name: 'a policy of the account that the stack goes to',
      properties: has({ 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/${Name}' }),
      template: parameters('Name'),
    },
  ],
  violation: [
    {
      name: 'a function of SAM, by the bare name',
      type: 'AWS::Serverless::Function',
      properties: { Policies: ['AWSLambdaBasicExecutionRole', 'AmazonS3FullAccess', { Statement: [] }] },
      found: 'has the managed policy AmazonS3FullAccess',
      path: 'Properties.Policies.1',
    },
    {
      name: 'a permission set for power users',
      type: 'AWS::SSO::PermissionSet',
      properties: { ManagedPolicies: ['arn:aws:iam::aws:policy/PowerUserAccess'] },
      found: 'has the managed policy PowerUserAccess',
    },
    {
      name: 'the administrator policy',
      properties: has(policy('AdministratorAccess')),
      found: 'has the managed policy AdministratorAccess',
      path: 'Properties.ManagedPolicyArns.0',
    },
    {
      name: 'a single value',
      properties: { ManagedPolicyArns: 'arn:aws:iam::aws:policy/AdministratorAccess' },
      found: 'has the managed policy AdministratorAccess',
      path: 'Properties.ManagedPolicyArns',
    },
    {
      name: 'an administrator of one service',
      properties: has(policy('AdministratorAccess-Amplify')),
      found: /Amplify$/,
    },
    { name: 'the power user', properties: has(policy('PowerUserAccess')), found: /PowerUserAccess$/ },
    { name: 'IAM', properties: has(policy('IAMFullAccess')), found: /IAMFullAccess$/ },
    {
      name: 'a service',
      properties: has(policy('SecurityAudit'), policy('AmazonS3FullAccess')),
      found: /S3FullAccess$/,
    },
    { name: 'a second version', properties: has(policy('CloudWatchFullAccessV2')), found: /FullAccessV2$/ },
    { name: 'a service with an underscore', properties: has(policy('AWSLambda_FullAccess')), found: /_FullAccess$/ },
    { name: 'a user', type: 'AWS::IAM::User', properties: has(policy('PowerUserAccess')), found: /PowerUserAccess$/ },
    { name: 'a group', type: 'AWS::IAM::Group', properties: has(policy('IAMFullAccess')), found: /IAMFullAccess$/ },
    {
      name: 'a permission set',
      type: 'AWS::SSO::PermissionSet',
      properties: { ManagedPolicies: ['arn:aws:iam::aws:policy/AdministratorAccess'] },
      found: 'has the managed policy AdministratorAccess',
      path: 'Properties.ManagedPolicies.0',
    },
    {
      name: 'in one branch of a condition',
      properties: has({ 'Fn::If': ['IsDev', policy('AdministratorAccess'), { Ref: 'AWS::NoValue' }] }),
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsDev: { 'Fn::Equals': [{ Ref: 'Stage' }, 'dev'] } },
      },
      found: 'has the managed policy AdministratorAccess (when IsDev is true)',
    },
  ],
  undecidable: [
    {
      name: 'a policy is a parameter without a default',
      properties: has({ Ref: 'PolicyArn' }),
      template: parameters('PolicyArn'),
      path: 'Properties.ManagedPolicyArns.0',
    },
    {
      name: 'the name of a policy of AWS is not known',
      properties: has({ 'Fn::Sub': 'arn:aws:iam::aws:policy/${Name}' }),
      template: parameters('Name'),
      path: 'Properties.ManagedPolicyArns.0',
    },
    {
      name: 'the list is a parameter without a default',
      properties: { ManagedPolicyArns: { Ref: 'Policies' } },
      template: parameters('Policies'),
      path: 'Properties.ManagedPolicyArns',
    },
  ],
});
