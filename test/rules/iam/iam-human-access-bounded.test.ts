import { iamHumanAccessBounded } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { parameters, trusts } from './documents';

const PEOPLE = { AWS: 'arn:aws:iam::111111111111:root' };
const PermissionsBoundary = 'arn:aws:iam::111111111111:policy/boundary';
const SET = 'AWS::SSO::PermissionSet';

ruleTable(iamHumanAccessBounded, {
  compliant: [
    { name: 'a role for people with a boundary', properties: { ...trusts(PEOPLE), PermissionsBoundary }, remedy: true },
    {
      name: 'a permission set with a boundary',
      type: SET,
      properties: { PermissionsBoundary: { ManagedPolicyArn: PermissionsBoundary } },
    },
  ],
  violation: [
    {
      name: 'a role for people without',
      properties: trusts(PEOPLE),
      found: 'role for people has no permissions boundary',
      path: 'Properties.PermissionsBoundary',
    },
    { name: 'a permission set without', type: SET, found: 'permission set has no permissions boundary' },
  ],
  undecidable: [
    {
      name: 'who comes in is a parameter',
      properties: trusts({ AWS: { Ref: 'Who' } }),
      template: parameters('Who'),
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Principal.AWS',
    },
  ],
  ignored: [
    { name: 'a role for a service', properties: trusts({ Service: 'lambda.amazonaws.com' }) },
    { name: 'outside production', properties: trusts(PEOPLE), stack: { profile: { production: false } } },
  ],
});
