import { iamNoUser } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';

const denyAll = { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::aws:policy/AWSDenyAll']] };

ruleTable(iamNoUser, {
  compliant: [
    { name: 'a user that is denied everything', properties: { ManagedPolicyArns: [denyAll] }, remedy: true },
    {
      name: 'the policy is a single value',
      properties: { ManagedPolicyArns: 'arn:aws:iam::aws:policy/AWSDenyAll' },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'an IAM user is declared', path: 'Properties' },
    { name: 'a user with a name', properties: { UserName: 'ci' }, found: 'an IAM user is declared' },
    {
      name: 'a user that may only read',
      properties: { ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] },
      found: 'an IAM user is declared',
    },
    {
      name: 'a policy of one account that has the name of the denial',
      properties: { ManagedPolicyArns: ['arn:aws:iam::111111111111:policy/AWSDenyAll'] },
      found: 'an IAM user is declared',
    },
    {
      name: 'a user that is denied everything in one branch of a condition',
      properties: { ManagedPolicyArns: [{ 'Fn::If': ['Retired', denyAll, { Ref: 'AWS::NoValue' }] }] },
      template: {
        Parameters: { State: { Type: 'String', Default: 'retired' } },
        Conditions: { Retired: { 'Fn::Equals': [{ Ref: 'State' }, 'retired'] } },
      },
      found: 'an IAM user is declared (when Retired is false)',
    },
    {
      name: 'policies that are not known',
      properties: { ManagedPolicyArns: { Ref: 'Policies' } },
      template: { Parameters: { Policies: { Type: 'CommaDelimitedList' } } },
      found: 'an IAM user is declared',
    },
  ],
  ignored: [
    {
      name: 'a user that never exists',
      attributes: { Condition: 'Never' },
      template: { Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } } },
    },
  ],
});
