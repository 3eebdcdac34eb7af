import { iamRoleTrustNamesActions } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';

const trust = (more: object) => ({
  AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, ...more }] },
});

ruleTable(iamRoleTrustNamesActions, {
  compliant: [
    { name: 'one action', properties: trust({ Action: 'sts:AssumeRole' }), remedy: true },
    { name: 'two actions', properties: trust({ Action: ['sts:AssumeRole', 'sts:TagSession'] }) },
  ],
  violation: [
    { name: 'everything', properties: trust({ Action: '*' }), found: 'trust policy allows *' },
    { name: 'all of STS', properties: trust({ Action: ['sts:*'] }), found: 'trust policy allows sts:*' },
    {
      name: 'all but one',
      properties: trust({ NotAction: 'sts:TagSession' }),
      found: 'trust policy allows all but some actions',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: trust({ Action: { Ref: 'What' } }),
      template: { Parameters: { What: { Type: 'String' } } },
      path: 'Properties.AssumeRolePolicyDocument.Statement.0.Action',
    },
    {
      name: 'a document that is a parameter',
      properties: { AssumeRolePolicyDocument: { Ref: 'What' } },
      template: { Parameters: { What: { Type: 'String' } } },
      path: 'Properties.AssumeRolePolicyDocument',
    },
  ],
  ignored: [
    {
      name: 'a statement that denies',
      properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: 'Deny', Principal: '*', Action: '*' }] } },
    },
  ],
  empty: { verdict: 'ignored', because: 'a role without a trust policy is refused by IAM' },
});
