import { resourcePolicyNoWildcardAction } from '../../../lib/rules/resource-policy';
import { ruleTable } from '../../../lib/testing';
import { ACCOUNT, allow, NO_POLICY, parameters, QUEUE_POLICY, queuePolicy, ROLE, ROOT } from './documents';

const type = QUEUE_POLICY;
const stack = { account: ACCOUNT };
const everything = (Principal: unknown, Action: unknown = 'sqs:*') => queuePolicy(allow(Principal, { Action }));

ruleTable(resourcePolicyNoWildcardAction, {
  empty: NO_POLICY,
  compliant: [
    { name: 'one action', type, properties: everything({ AWS: ROLE }, ['sqs:SendMessage']), remedy: true },
    { name: 'a pattern within a service', type, properties: everything({ AWS: ROLE }, 'sqs:Get*') },
    {
      name: 'the root of its own account',
      type: 'AWS::KMS::Key',
      properties: { KeyPolicy: { Statement: [allow({ AWS: ROOT }, { Action: 'kms:*' })] } },
      stack,
    },
    {
      name: 'the root of an account that is filled in at deployment',
      type,
      properties: everything({ AWS: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' } }),
    },
    { name: 'a denial', type, properties: queuePolicy(allow('*', { Effect: 'Deny', Action: 'sqs:*' })) },
  ],
  violation: [
    {
      name: 'everything of a service',
      type,
      properties: everything({ AWS: ROLE }),
      found: 'queue policy allows every action (sqs:*)',
      path: 'Properties.PolicyDocument.Statement.0.Action',
    },
    { name: 'everything', type, properties: everything({ Service: 'sns.amazonaws.com' }, ['*']), found: /\(\*\)$/ },
    {
      name: 'everything for the root of its own account and a role',
      type,
      properties: everything({ AWS: [ROOT, ROLE] }),
      stack,
      found: /\(sqs:\*\)$/,
    },
    {
      name: 'every action of a key for a role',
      type: 'AWS::KMS::Key',
      properties: { KeyPolicy: { Statement: [allow({ AWS: ROLE }, { Action: 'kms:*' })] } },
      found: /\(kms:\*\)$/,
    },
    { name: 'the root of another account', type, properties: everything({ AWS: '222222222222' }), stack, found: /sqs/ },
    {
      name: 'all but an action',
      type,
      properties: queuePolicy({
        Effect: 'Allow',
        Principal: { AWS: ROLE },
        NotAction: 'sqs:DeleteQueue',
        Resource: '*',
      }),
      found: 'queue policy allows all but sqs:deletequeue',
    },
  ],
  undecidable: [
    {
      name: 'the root of an account, and that of the stack is not known',
      type,
      properties: everything({ AWS: ROOT }),
      path: 'Properties.PolicyDocument.Statement.0.Principal.AWS',
    },
    {
      name: 'the action is a parameter',
      type,
      properties: everything({ AWS: ROLE }, { Ref: 'Action' }),
      template: parameters('Action'),
      path: 'Properties.PolicyDocument.Statement.0.Action',
    },
  ],
});
