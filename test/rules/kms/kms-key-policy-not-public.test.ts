import { kmsKeyPolicyNotPublic } from '../../../lib/rules/kms/kms-key-policy-not-public';
import { ruleTable } from '../../../lib/testing';
import { ROOT, USER, allow, deny, isProd, keyPolicy, parameter, parameters } from './documents';

const everyoneIf = (Condition: unknown) => keyPolicy(allow('*', 'kms:Decrypt', { Condition }));
const STATEMENT = 'Properties.KeyPolicy.Statement.0';
const FOUND = 'key policy allows everyone (*) kms:decrypt';

ruleTable(kmsKeyPolicyNotPublic, {
  compliant: [
    { name: 'the account', properties: keyPolicy(allow(ROOT)), remedy: true },
    { name: 'the account and a role', properties: keyPolicy(allow(ROOT), allow([USER], ['kms:Decrypt'])) },
    {
      name: 'everyone of an account',
      properties: everyoneIf({ StringEquals: { 'kms:CallerAccount': '111111111111' } }),
    },
    {
      name: 'everyone of an organisation',
      properties: everyoneIf({ StringEquals: { 'aws:PrincipalOrgID': 'o-example' } }),
    },
    {
      name: 'roles of an account, by a pattern',
      properties: everyoneIf({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/app-*' } }),
    },
    { name: 'everyone is denied something', properties: keyPolicy(allow(ROOT), deny('*', 'kms:Decrypt')) },
    {
      name: 'a parameter whose default is an account',
      properties: keyPolicy(allow({ Ref: 'Owner' })),
      template: parameter('Owner', '111111111111'),
    },
  ],
  violation: [
    {
      name: 'everyone',
      properties: keyPolicy(allow(ROOT), allow('*', 'kms:Decrypt')),
      found: FOUND,
      path: 'Properties.KeyPolicy.Statement.1.Principal',
    },
    {
      name: 'everyone, without a kind',
      properties: keyPolicy(allow(ROOT, ['kms:Decrypt'], { Principal: '*' })),
      found: FOUND,
    },
    {
      name: 'everyone through one service, which everyone may use',
      properties: everyoneIf({ StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } }),
      found: FOUND,
    },
    { name: 'every account', properties: everyoneIf({ StringLike: { 'kms:CallerAccount': '*' } }), found: FOUND },
    {
      name: 'a role of any account',
      properties: everyoneIf({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/app' } }),
      found: FOUND,
    },
    {
      name: 'everyone outside production',
      properties: keyPolicy(allow({ 'Fn::If': ['IsProd', USER, '*'] }, 'kms:Decrypt')),
      template: isProd,
      found: `${FOUND} (when IsProd is false)`,
    },
    { name: 'a replica', type: 'AWS::KMS::ReplicaKey', properties: keyPolicy(allow('*', 'kms:Decrypt')), found: FOUND },
  ],
  undecidable: [
    {
      name: 'a principal is a parameter without a default',
      properties: keyPolicy(allow({ Ref: 'Owner' })),
      template: parameters('Owner'),
      path: `${STATEMENT}.Principal.AWS`,
    },
    {
      name: 'a pattern is a parameter without a default',
      properties: everyoneIf({ StringLike: { 'aws:PrincipalOrgID': { Ref: 'Organisation' } } }),
      template: parameters('Organisation'),
      path: `${STATEMENT}.Condition.StringLike.aws:PrincipalOrgID`,
    },
    {
      name: 'the policy is a parameter without a default',
      properties: { KeyPolicy: { Ref: 'Policy' } },
      template: parameters('Policy'),
      path: 'Properties.KeyPolicy',
    },
  ],
  empty: { verdict: 'compliant', because: 'KMS gives a key without a policy one that trusts its own account alone' },
});
