import { resourcePolicyNamesPrincipals } from '../../../lib/rules/resource-policy';
import { ruleTable } from '../../../lib/testing';
import { allow, NO_POLICY, parameters, QUEUE_POLICY, queuePolicy, ROLE, ROOT } from './documents';

const type = QUEUE_POLICY;
const except = (Effect: unknown) => ({ Effect, NotPrincipal: { AWS: ROLE }, Action: 'sqs:SendMessage', Resource: '*' });

ruleTable(resourcePolicyNamesPrincipals, {
  empty: NO_POLICY,
  compliant: [
    { name: 'an account', type, properties: queuePolicy(allow({ AWS: ROOT })), remedy: true },
    { name: 'everyone but a role is denied', type, properties: queuePolicy(except('Deny')) },
  ],
  violation: [
    {
      name: 'everyone but a role',
      type,
      properties: queuePolicy(except('Allow')),
      found: `queue policy allows everyone but ${ROLE}`,
      path: 'Properties.PolicyDocument.Statement.0.NotPrincipal',
    },
    {
      name: 'a key for everyone but a role',
      type: 'AWS::KMS::Key',
      properties: { KeyPolicy: { Statement: [except('Allow')] } },
      found: /^key policy allows everyone but/,
    },
  ],
  undecidable: [
    {
      name: 'whether it allows or denies is a parameter',
      type,
      properties: queuePolicy(except({ Ref: 'Effect' })),
      template: parameters('Effect'),
      path: 'Properties.PolicyDocument.Statement.0.Effect',
    },
  ],
});
