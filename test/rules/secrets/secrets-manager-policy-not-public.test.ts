import { secretsManagerPolicyNotPublic } from '../../../lib/rules/secrets/secrets-manager-policy-not-public';
import { ruleTable } from '../../../lib/testing';

const policy = (statement: object) => ({
  ResourcePolicy: {
    Statement: [{ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*', ...statement }],
  },
});

ruleTable(secretsManagerPolicyNotPublic, {
  compliant: [
    { name: 'a role', properties: policy({ Principal: { AWS: 'arn:aws:iam::111111111111:role/shop' } }), remedy: true },
    {
      name: 'everyone of an organisation',
      properties: policy({ Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } } }),
    },
  ],
  violation: [
    {
      name: 'everyone',
      properties: policy({ Principal: '*' }),
      found: 'policy of the secret allows everyone (*) secretsmanager:getsecretvalue',
    },
    {
      name: 'everyone but a few',
      properties: policy({ NotPrincipal: { AWS: '111111111111' } }),
      found: /everyone but a few/,
    },
    { name: 'no policy', found: 'policy is absent' },
  ],
  undecidable: [
    {
      name: 'an import',
      properties: { ResourcePolicy: { 'Fn::ImportValue': 'Policy' } },
      path: 'Properties.ResourcePolicy',
    },
  ],
});
