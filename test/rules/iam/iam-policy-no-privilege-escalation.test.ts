import { iamPolicyNoPrivilegeEscalation } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { allows, document, parameters } from './documents';

const statement = (Action: unknown, Resource: unknown = '*', more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const policy = (...statements: readonly object[]) => ({ PolicyDocument: document(...statements) });
const ROLES = 'arn:aws:iam::111111111111:role/*';

ruleTable(iamPolicyNoPrivilegeEscalation, {
  empty: { verdict: 'ignored', because: 'a resource without statements allows nothing' },
  compliant: [
    {
      name: 'one role may be passed',
      properties: policy(statement(['lambda:CreateFunction', 'iam:PassRole'], 'arn:aws:iam::111111111111:role/worker')),
      remedy: true,
    },
    { name: 'roles may be passed, but nothing can be run', properties: policy(statement('iam:PassRole')) },
    { name: 'functions may be made, but no role passed', properties: policy(statement('lambda:CreateFunction')) },
    {
      name: 'roles may be passed to another service',
      properties: policy(
        statement('iam:PassRole', '*', {
          Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
        }),
        statement('lambda:CreateFunction'),
      ),
    },
    {
      name: 'policies of roles under a boundary',
      properties: policy(
        statement('iam:PutRolePolicy', '*', {
          Condition: { StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111111111111:policy/b' } },
        }),
      ),
    },
    {
      name: 'a denial beside it',
      properties: policy(statement('iam:Create*'), {
        Effect: 'Deny',
        Action: ['iam:CreatePolicyVersion', 'iam:CreateAccessKey', 'iam:CreateLoginProfile'],
        Resource: '*',
      }),
    },
    { name: 'everything of IAM, which another rule reports', properties: allows('iam:*', '*') },
    {
      name: 'the code of one function',
      properties: allows('lambda:UpdateFunctionCode', 'arn:aws:lambda:*:*:function:shop'),
    },
  ],
  violation: [
    {
      name: 'any role by a function',
      properties: policy(
        statement('iam:PassRole', ROLES),
        statement(['lambda:CreateFunction', 'lambda:InvokeFunction']),
      ),
      found: `allows iam:PassRole with lambda:CreateFunction on every resource (${ROLES})`,
      path: 'Properties.PolicyDocument.Statement.0.Resource',
    },
    {
      name: 'any role by a machine',
      properties: allows(['iam:PassRole', 'ec2:RunInstances'], '*'),
      found: /ec2:RunInstances/,
    },
    {
      name: 'any role by a stack',
      properties: allows(['iam:PassRole', 'cloudformation:Create*'], '*'),
      found: /CreateStack/,
    },
    {
      name: 'the service is the one that runs it',
      properties: policy(
        statement('iam:PassRole', '*', {
          Condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } },
        }),
        statement('lambda:CreateFunction'),
      ),
      found: /lambda:CreateFunction/,
    },
    ...[
      'iam:CreatePolicyVersion',
      'iam:AttachRolePolicy',
      'iam:CreateAccessKey',
      'iam:AddUserToGroup',
      'lambda:UpdateFunctionCode',
      'ssm:SendCommand',
    ].map((action) => ({
      name: action,
      properties: allows(action, '*'),
      found: `allows ${action} on every resource (*)`,
    })),
    { name: 'a pattern', properties: allows('iam:Put*', 'arn:aws:iam::*:role/*'), found: /iam:PutRolePolicy/ },
    {
      name: 'policies that stand in two statements of a role',
      type: 'AWS::IAM::Role',
      properties: {
        Policies: [
          { PolicyName: 'a', ...allows('iam:PassRole', '*') },
          { PolicyName: 'b', ...allows('glue:CreateJob', '*') },
        ],
      },
      found: /glue:CreateJob/,
      path: 'Properties.Policies.0.PolicyDocument.Statement.0.Resource',
    },
  ],
  undecidable: [
    {
      name: 'the resource is a parameter',
      properties: allows('iam:AttachRolePolicy', { Ref: 'Role' }),
      template: parameters('Role'),
      path: 'Properties.PolicyDocument.Statement.0.Resource',
    },
    {
      name: 'the conditions are a parameter',
      properties: allows('iam:AttachRolePolicy', '*', { Condition: { Ref: 'Condition' } }),
      template: parameters('Condition'),
      path: 'Properties.PolicyDocument.Statement.0.Condition',
    },
  ],
});
