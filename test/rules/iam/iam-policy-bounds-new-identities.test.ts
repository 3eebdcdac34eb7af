import { iamPolicyBoundsNewIdentities } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { allows, parameters } from './documents';

const ROLES = 'arn:aws:iam::111111111111:role/app-*';
const under = (boundary: unknown, operator = 'StringEquals') => ({
  Condition: { [operator]: { 'iam:PermissionsBoundary': boundary } },
});

ruleTable(iamPolicyBoundsNewIdentities, {
  empty: { verdict: 'ignored', because: 'a resource without statements allows nothing' },
  compliant: [
    {
      name: 'under a boundary',
      properties: allows(
        ['iam:CreateRole', 'iam:PutRolePolicy'],
        ROLES,
        under('arn:aws:iam::111111111111:policy/boundary'),
      ),
      remedy: true,
    },
    { name: 'actions that change nobody', properties: allows(['iam:GetRole', 'sqs:SendMessage'], ROLES) },
    { name: 'changes on every role, which another rule reports', properties: allows('iam:PutRolePolicy', '*') },
    { name: 'everything, which another rule reports', properties: allows('iam:*', ROLES) },
  ],
  violation: [
    {
      name: 'without a boundary',
      properties: allows(['iam:GetRole', 'iam:CreateRole'], ROLES),
      found: 'allows iam:createrole without a permissions boundary',
      path: 'Properties.PolicyDocument.Statement.0.Action.1',
    },
    { name: 'policies of some roles', properties: allows('iam:Put*', ROLES), found: /^allows iam:put\*/ },
    {
      name: 'a boundary may be taken off',
      properties: allows('iam:DeleteRolePermissionsBoundary', '*'),
      found: /delete/,
    },
    { name: 'any boundary', properties: allows('iam:CreateUser', '*', under('*', 'StringLike')), found: /createuser/ },
    {
      name: 'a request without a boundary passes',
      properties: allows('iam:CreateUser', '*', under('arn:aws:iam::111111111111:policy/b', 'StringEqualsIfExists')),
      found: /createuser/,
    },
  ],
  undecidable: [
    {
      name: 'the action is a parameter',
      properties: allows({ Ref: 'Action' }, ROLES),
      template: parameters('Action'),
      path: 'Properties.PolicyDocument.Statement.0.Action',
    },
    {
      name: 'the conditions are a parameter',
      properties: allows('iam:CreateRole', ROLES, { Condition: { Ref: 'Condition' } }),
      template: parameters('Condition'),
      path: 'Properties.PolicyDocument.Statement.0.Condition',
    },
  ],
});
