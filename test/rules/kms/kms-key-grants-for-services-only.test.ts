import { kmsKeyGrantsForServicesOnly } from '../../../lib/rules/kms';
import { ruleTable } from '../../../lib/testing';
import { allow, keyPolicy, parameters, ROOT, USER } from './documents';

ruleTable(kmsKeyGrantsForServicesOnly, {
  empty: { verdict: 'ignored', because: 'without a policy KMS writes its own, which trusts the account alone' },
  compliant: [
    {
      name: 'for resources of AWS',
      properties: keyPolicy(
        allow(USER, 'kms:CreateGrant', { Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } }),
      ),
      remedy: true,
    },
    { name: 'a user without grants', properties: keyPolicy(allow(USER, ['kms:Decrypt'])) },
    { name: 'the account', properties: keyPolicy(allow(ROOT)) },
    {
      name: 'through a service',
      properties: keyPolicy(
        allow(USER, 'kms:CreateGrant', {
          Condition: { StringEquals: { 'kms:ViaService': 'rds.eu-central-1.amazonaws.com' } },
        }),
      ),
    },
  ],
  violation: [
    {
      name: 'for anybody',
      properties: keyPolicy(allow(USER, ['kms:Decrypt', 'kms:CreateGrant'])),
      found: `${USER} may make grants for anybody`,
      path: 'Properties.KeyPolicy.Statement.0.Principal.AWS',
    },
    { name: 'by a pattern', properties: keyPolicy(allow(USER, 'kms:Create*')), found: /may make grants/ },
  ],
  undecidable: [
    {
      name: 'the conditions are a parameter',
      properties: keyPolicy(allow(USER, 'kms:CreateGrant', { Condition: { Ref: 'X' } })),
      template: parameters('X'),
      path: 'Properties.KeyPolicy.Statement.0.Condition',
    },
  ],
});
