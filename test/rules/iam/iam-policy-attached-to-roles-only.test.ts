import { iamPolicyAttachedToRolesOnly } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';

const others = {
  Role: { Type: 'AWS::IAM::Role', Properties: {} },
  Admin: { Type: 'AWS::IAM::User', Properties: {} },
};

ruleTable(iamPolicyAttachedToRolesOnly, {
  empty: { verdict: 'ignored', because: 'a policy attached to nothing, or an identity without one, has no rights' },
  compliant: [
    {
      name: 'a policy of a role',
      type: 'AWS::IAM::Policy',
      properties: { Roles: [{ Ref: 'Role' }] },
      others,
      remedy: true,
    },
    {
      name: 'a managed policy of a role',
      type: 'AWS::IAM::ManagedPolicy',
      properties: { Roles: ['deploy'], Users: [] },
    },
    { name: 'a role policy', type: 'AWS::IAM::RolePolicy', properties: { RoleName: { Ref: 'Role' } }, others },
    {
      name: 'a user that is denied everything',
      type: 'AWS::IAM::User',
      properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AWSDenyAll'] },
    },
  ],
  violation: [
    {
      name: 'a policy of a user',
      type: 'AWS::IAM::Policy',
      properties: { Users: [{ Ref: 'Admin' }] },
      others,
      found: 'policy is attached to users: ${Admin}',
      path: 'Properties.Users',
    },
    {
      name: 'a policy of a role and a group',
      type: 'AWS::IAM::ManagedPolicy',
      properties: { Roles: ['deploy'], Groups: ['admins', 'developers'] },
      found: 'policy is attached to groups: admins, developers',
      path: 'Properties.Groups',
    },
    {
      name: 'the users are a single value',
      type: 'AWS::IAM::Policy',
      properties: { Users: 'ci' },
      found: 'policy is attached to users: ci',
    },
    {
      name: 'a user whose name is not known is one all the same',
      type: 'AWS::IAM::Policy',
      properties: { Users: [{ Ref: 'User' }] },
      template: { Parameters: { User: { Type: 'String' } } },
      found: 'policy is attached to users: ${User}',
    },
    {
      name: 'a user policy',
      type: 'AWS::IAM::UserPolicy',
      properties: { UserName: { Ref: 'Admin' } },
      others,
      found: 'policy is attached to user: ${Admin}',
    },
    {
      name: 'a group policy',
      type: 'AWS::IAM::GroupPolicy',
      properties: { GroupName: 'admins' },
      found: 'policy is attached to group: admins',
    },
    {
      name: 'users put into a group',
      type: 'AWS::IAM::UserToGroupAddition',
      properties: { GroupName: 'admins', Users: ['jo'] },
      found: 'users get their rights from group: admins',
    },
    {
      name: 'a user with a policy of its own',
      type: 'AWS::IAM::User',
      properties: { Policies: [{ PolicyName: 'upload', PolicyDocument: {} }] },
      found: 'user has policies of its own: upload',
    },
    {
      name: 'a user in a group',
      type: 'AWS::IAM::User',
      properties: { Groups: ['admins'] },
      found: 'user gets its rights from groups: admins',
    },
    {
      name: 'a group with a managed policy',
      type: 'AWS::IAM::Group',
      properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/SecurityAudit'] },
      found: 'group has policies: arn:aws:iam::aws:policy/SecurityAudit',
    },
    {
      name: 'a policy of a user in one branch of a condition',
      type: 'AWS::IAM::Policy',
      properties: { Roles: ['deploy'], Users: { 'Fn::If': ['IsDev', ['jo'], { Ref: 'AWS::NoValue' }] } },
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsDev: { 'Fn::Equals': [{ Ref: 'Stage' }, 'dev'] } },
      },
      found: 'policy is attached to users: jo (when IsDev is true)',
    },
  ],
  undecidable: [
    {
      name: 'a list of users that may be empty',
      type: 'AWS::IAM::Policy',
      properties: { Roles: ['deploy'], Users: { Ref: 'Users' } },
      template: { Parameters: { Users: { Type: 'CommaDelimitedList' } } },
      path: 'Properties.Users',
    },
  ],
  ignored: [
    {
      name: 'a managed policy that nobody has yet',
      type: 'AWS::IAM::ManagedPolicy',
      properties: { PolicyDocument: {} },
    },
    { name: 'users that are no value', type: 'AWS::IAM::Policy', properties: { Users: { Ref: 'AWS::NoValue' } } },
  ],
});
