import { kmsKeyAdministratorsSeparated } from '../../../lib/rules/kms/kms-key-administrators-separated';
import { ruleTable } from '../../../lib/testing';
import { ACCOUNT, ADMINISTRATOR, ROOT, USER, allow, deny, isProd, keyPolicy, parameters } from './documents';

const stack = { account: ACCOUNT };
const ADMINISTRATION = ['kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion', 'kms:DescribeKey'];
const USE = ['kms:Decrypt', 'kms:GenerateDataKey*', 'kms:DescribeKey'];
const both = (id: string, administration = 'kms:PutKeyPolicy', use = 'kms:Decrypt') =>
  `${id} may both administer the key (${administration}) and use it (${use})`;

ruleTable(kmsKeyAdministratorsSeparated, {
  compliant: [
    {
      name: 'administrators and users apart',
      properties: keyPolicy(allow(ROOT), allow(ADMINISTRATOR, ADMINISTRATION), allow([USER], USE)),
      stack,
      remedy: true,
    },
    {
      name: 'the own account by its pseudo parameter',
      properties: keyPolicy(allow({ 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' })),
    },
    { name: 'the own account by its number', properties: keyPolicy(allow(ACCOUNT)), stack },
    {
      name: 'administrators who are denied the use',
      properties: keyPolicy(
        allow(ADMINISTRATOR),
        deny(ADMINISTRATOR, ['kms:Decrypt', 'kms:Encrypt', 'kms:Generate*', 'kms:ReEncrypt*']),
      ),
      stack,
    },
    {
      name: "AWS's default statement for administrators, who may create grants",
      properties: keyPolicy(
        allow(ADMINISTRATOR, ['kms:Create*', 'kms:Put*', 'kms:Disable*', 'kms:ScheduleKeyDeletion']),
      ),
      stack,
    },
  ],
  violation: [
    {
      name: 'a role that administers by reference and uses by its ARN',
      properties: keyPolicy(
        allow({ 'Fn::GetAtt': ['Role', 'Arn'] }, ADMINISTRATION),
        allow(`arn:aws:iam::${ACCOUNT}:role/team/worker`, USE),
      ),
      others: { Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'worker' } } },
      stack,
      found: /may both administer the key/,
    },
    {
      name: 'a role has everything',
      properties: keyPolicy(allow(USER)),
      stack,
      found: both(USER),
      path: 'Properties.KeyPolicy.Statement.0.Principal.AWS',
    },
    {
      name: 'a role of the app has everything',
      properties: keyPolicy(allow({ 'Fn::GetAtt': ['Role', 'Arn'] }, ['*'])),
      others: { Role: { Type: 'AWS::IAM::Role' } },
      found: both('${Role.Arn}'),
    },
    {
      name: 'in two statements',
      properties: keyPolicy(allow(USER, 'kms:Disable*'), allow([ADMINISTRATOR, USER], 'kms:Encrypt')),
      stack,
      found: both(USER, 'kms:DisableKey', 'kms:Encrypt'),
    },
    {
      name: 'another account',
      properties: keyPolicy(allow('arn:aws:iam::222222222222:root')),
      stack,
      found: both('arn:aws:iam::222222222222:root'),
    },
    {
      name: 'a service',
      properties: keyPolicy(allow(ROOT, 'kms:*', { Principal: { Service: 'logs.amazonaws.com' } })),
      stack,
      found: both('logs.amazonaws.com'),
    },
    {
      name: 'all but one action',
      properties: keyPolicy(allow(USER, undefined, { Action: undefined, NotAction: 'kms:CreateGrant' })),
      stack,
      found: both(USER),
    },
    {
      name: 'a denial under a condition beside it',
      properties: keyPolicy(
        allow(USER),
        deny(USER, 'kms:*', { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } }),
      ),
      stack,
      found: both(USER),
    },
    {
      name: 'everything outside production',
      properties: keyPolicy(allow(USER, { 'Fn::If': ['IsProd', USE, 'kms:*'] })),
      template: isProd,
      found: `${both(USER)} (when IsProd is false)`,
    },
    { name: 'a replica', type: 'AWS::KMS::ReplicaKey', properties: keyPolicy(allow(USER)), stack, found: both(USER) },
    {
      name: 'a denial whose condition is only known at deploy time',
      properties: keyPolicy(allow(USER), deny(USER, 'kms:*', { Condition: { StringEquals: { Ref: 'Tags' } } })),
      template: parameters('Tags'),
      stack,
      found: both(USER),
    },
    {
      name: 'the use is a pair of data keys',
      properties: keyPolicy(allow(USER, ['kms:Put*', 'kms:GenerateDataKeyPair'])),
      stack,
      found: both(USER, 'kms:PutKeyPolicy', 'kms:GenerateDataKeyPair'),
    },
    {
      name: 'imported material can be deleted',
      properties: { Origin: 'EXTERNAL', ...keyPolicy(allow(USER, ['kms:DeleteImportedKeyMaterial', 'kms:Decrypt'])) },
      stack,
      found: both(USER, 'kms:DeleteImportedKeyMaterial'),
    },
    {
      name: 'signatures of an asymmetric key',
      properties: { KeySpec: 'ECC_NIST_P256', ...keyPolicy(allow(USER, ['kms:PutKeyPolicy', 'kms:Sign'])) },
      stack,
      found: both(USER, 'kms:PutKeyPolicy', 'kms:Sign'),
    },
    {
      name: 'another account, spelt in two ways',
      properties: keyPolicy(
        allow('222222222222', 'kms:PutKeyPolicy'),
        allow('arn:aws:iam::222222222222:root', 'kms:Decrypt'),
      ),
      stack,
      found: /:root may both administer the key/,
    },
  ],
  undecidable: [
    {
      name: 'an account, while the own one is not known',
      properties: keyPolicy(allow(ROOT)),
      path: 'Properties.KeyPolicy.Statement.0.Principal.AWS',
    },
    {
      name: 'the principal is a parameter without a default',
      properties: keyPolicy(allow({ Ref: 'Owner' })),
      template: parameters('Owner'),
      path: 'Properties.KeyPolicy.Statement.0.Principal.AWS',
    },
    {
      name: 'the actions are a parameter without a default',
      properties: keyPolicy(allow(USER, { Ref: 'Actions' })),
      template: parameters('Actions'),
      path: 'Properties.KeyPolicy.Statement.0.Action',
    },
    {
      name: 'the effect is a parameter without a default',
      properties: keyPolicy(allow(USER, 'kms:*', { Effect: { Ref: 'Effect' } })),
      template: parameters('Effect'),
      path: 'Properties.KeyPolicy.Statement.0.Effect',
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
