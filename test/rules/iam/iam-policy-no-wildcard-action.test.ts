import { AppView, judge } from '../../../lib/engine';
import { STRICTEST } from '../../../lib/engagement';
import { iamPolicyNoWildcardAction } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { allows, document, parameters } from './documents';

const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
const inline = (...statements: readonly object[]) => ({
  Policies: [{ PolicyName: 'inline', PolicyDocument: document(...statements) }],
});
const role = (Properties: object) => ({ Role: { Type: 'AWS::IAM::Role', Properties } });
/** A policy called `/boundary/Strict` that denies changes of roles not under the boundary of a path. */
const demandingBoundary = (path: string) => ({
  ManagedPolicyName: 'Strict',
  Path: '/boundary/',
  PolicyDocument: document(everything, {
    Effect: 'Deny',
    Action: 'iam:CreateRole',
    Resource: '*',
    Condition: { StringNotEquals: { 'iam:PermissionsBoundary': `arn:aws:iam::333333333333:policy${path}` } },
  }),
});

ruleTable(iamPolicyNoWildcardAction, {
  empty: { verdict: 'ignored', because: 'a resource without statements allows nothing' },
  compliant: [
    { name: 'actions by name', properties: allows(['s3:GetObject', 's3:PutObject']), remedy: true },
    { name: 'one action, as a single value', properties: allows('s3:GetObject') },
    { name: 'patterns within a service', properties: allows(['s3:GetObject*', 's3:List*', 'ec2:Describe*']) },
    { name: 'everything is denied', properties: { PolicyDocument: document({ ...everything, Effect: 'Deny' }) } },
    {
      name: 'an inline policy of a role',
      type: 'AWS::IAM::Role',
      properties: inline(allows('sqs:SendMessage').PolicyDocument.Statement[0]!),
    },
    {
      name: 'a lone statement',
      properties: { PolicyDocument: { Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' } } },
    },
    {
      name: 'a parameter whose default names an action',
      properties: allows({ Ref: 'Action' }),
      template: { Parameters: { Action: { Type: 'String', Default: 's3:GetObject' } } },
    },
  ],
  violation: [
    {
      name: 'everything',
      properties: { PolicyDocument: document(everything) },
      found: 'allows every action (*)',
      path: 'Properties.PolicyDocument.Statement.0.Action',
    },
    {
      name: 'everything, by a lone statement',
      properties: { PolicyDocument: { Statement: everything } },
      found: 'allows every action (*)',
    },
    {
      name: 'everything, with wildcards in both places',
      properties: allows('*:*'),
      found: 'allows every action (*:*)',
    },
    { name: 'a service', properties: allows('s3:*'), found: 'allows every action of s3 (s3:*)' },
    {
      name: 'a service among other actions',
      properties: allows(['s3:GetObject', 'dynamodb:*']),
      found: 'allows every action of dynamodb (dynamodb:*)',
      path: 'Properties.PolicyDocument.Statement.0.Action.1',
    },
    { name: 'the case does not matter', properties: allows('IAM:*'), found: 'allows every action of iam (iam:*)' },
    { name: 'more asterisks than one', properties: allows('kms:**'), found: 'allows every action of kms (kms:**)' },
    {
      name: 'a condition does not make it fewer actions',
      properties: allows('s3:*', '*', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
      found: 'allows every action of s3 (s3:*)',
    },
    {
      name: 'the second statement',
      properties: { PolicyDocument: document({ ...everything, Effect: 'Deny' }, everything) },
      found: 'allows every action (*)',
      path: 'Properties.PolicyDocument.Statement.1.Action',
    },
    { name: 'a managed policy', type: 'AWS::IAM::ManagedPolicy', properties: allows('s3:*'), found: /of s3/ },
    { name: 'a role policy', type: 'AWS::IAM::RolePolicy', properties: allows('s3:*'), found: /of s3/ },
    { name: 'a user policy', type: 'AWS::IAM::UserPolicy', properties: allows('s3:*'), found: /of s3/ },
    { name: 'a group policy', type: 'AWS::IAM::GroupPolicy', properties: allows('s3:*'), found: /of s3/ },
    {
      name: 'an inline policy of a role',
      type: 'AWS::IAM::Role',
      properties: inline(everything),
      found: 'allows every action (*)',
      path: 'Properties.Policies.0.PolicyDocument.Statement.0.Action',
    },
    {
      name: 'an inline policy of a user',
      type: 'AWS::IAM::User',
      properties: inline(everything),
      found: /^allows every/,
    },
    {
      name: 'an inline policy of a group',
      type: 'AWS::IAM::Group',
      properties: inline(everything),
      found: /^allows every/,
    },
    {
      name: 'the policy of a permission set, as text',
      type: 'AWS::SSO::PermissionSet',
      properties: { InlinePolicy: JSON.stringify(document(everything)) },
      found: 'allows every action (*)',
    },
    {
      name: 'the policy of a permission set, as an object',
      type: 'AWS::SSO::PermissionSet',
      properties: { InlinePolicy: document(everything) },
      found: 'allows every action (*)',
    },
    {
      name: 'a boundary that is attached as well',
      type: 'AWS::IAM::ManagedPolicy',
      properties: allows('*'),
      others: role({ PermissionsBoundary: { Ref: 'Subject' }, ManagedPolicyArns: [{ Ref: 'Subject' }] }),
      found: 'allows every action (*)',
    },
    {
      name: 'a policy that demands another boundary of every new role',
      type: 'AWS::IAM::ManagedPolicy',
      properties: demandingBoundary('/boundary/Other'),
      found: 'allows every action (*)',
    },
    {
      name: 'a boundary that demands itself, and is attached as well',
      type: 'AWS::IAM::ManagedPolicy',
      properties: demandingBoundary('/boundary/Strict'),
      others: role({ ManagedPolicyArns: [{ Ref: 'Subject' }] }),
      found: 'allows every action (*)',
    },
    {
      name: 'in one branch of a condition',
      properties: allows({ 'Fn::If': ['IsDev', 's3:*', 's3:GetObject'] }),
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsDev: { 'Fn::Equals': [{ Ref: 'Stage' }, 'dev'] } },
      },
      found: 'allows every action of s3 (s3:*) (when IsDev is true)',
    },
  ],
  undecidable: [
    {
      name: 'an action is a parameter without a default',
      properties: allows(['s3:GetObject', { Ref: 'Action' }]),
      template: parameters('Action'),
      path: 'Properties.PolicyDocument.Statement.0.Action.1',
    },
    {
      name: 'the document is a parameter without a default',
      properties: { PolicyDocument: { Ref: 'Document' } },
      template: parameters('Document'),
      path: 'Properties.PolicyDocument',
    },
    {
      name: 'the effect is a parameter without a default',
      properties: { PolicyDocument: document({ ...everything, Effect: { Ref: 'Effect' } }) },
      template: parameters('Effect'),
      path: 'Properties.PolicyDocument.Statement.0.Effect',
    },
  ],
  ignored: [
    { name: 'a role without policies of its own', type: 'AWS::IAM::Role', properties: { RoleName: 'deploy' } },
    {
      name: 'a boundary, which gives no rights',
      type: 'AWS::IAM::ManagedPolicy',
      properties: allows('*', '*'),
      others: role({ PermissionsBoundary: { Ref: 'Subject' } }),
    },
    {
      name: 'a boundary that demands itself of every new role, though none stands under it yet',
      type: 'AWS::IAM::ManagedPolicy',
      properties: demandingBoundary('/boundary/Strict'),
    },
  ],
});

test('each action is a finding of its own, so that one can be approved without the others', () => {
  const { Statement } = allows(['s3:*', 'SQS:*', 's3:GetObject']).PolicyDocument;
  const app = new AppView([
    {
      file: '/test.json',
      body: { Resources: { Policy: { Type: 'AWS::IAM::Policy', Properties: { PolicyDocument: { Statement } } } } },
      stack: { displayName: 'test', tags: {}, profile: STRICTEST },
    },
  ]);
  const { judgements } = judge(app, [iamPolicyNoWildcardAction]);
  const findings = judgements.map(({ verdict }) => (verdict.kind === 'violation' ? verdict.finding : verdict.kind));
  expect(findings).toEqual(['Action::s3:*', 'Action::sqs:*']);
});
