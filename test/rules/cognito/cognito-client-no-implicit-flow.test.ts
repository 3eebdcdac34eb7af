import { cognitoClientNoImplicitFlow } from '../../../lib/rules/cognito';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

const flows = (...AllowedOAuthFlows: readonly unknown[]) => ({
  AllowedOAuthFlowsUserPoolClient: true,
  AllowedOAuthFlows,
});

ruleTable(cognitoClientNoImplicitFlow, {
  empty: { verdict: 'compliant', because: 'a client has no flows unless some are named and switched on' },
  compliant: [
    { name: 'the code flow', properties: flows('code'), remedy: true },
    {
      name: 'the flows are switched off',
      properties: { ...flows('implicit'), AllowedOAuthFlowsUserPoolClient: false },
    },
  ],
  violation: [
    {
      name: 'both',
      properties: flows('code', 'implicit'),
      found: 'client allows the implicit flow',
      path: 'Properties.AllowedOAuthFlows.1',
    },
  ],
  undecidable: [
    {
      name: 'a flow is a parameter',
      properties: flows({ Ref: 'X' }),
      template: parameters('X'),
      path: 'Properties.AllowedOAuthFlows.0',
    },
    {
      name: 'the switch is a parameter',
      properties: { ...flows('implicit'), AllowedOAuthFlowsUserPoolClient: { Ref: 'X' } },
      template: parameters('X'),
      path: 'Properties.AllowedOAuthFlowsUserPoolClient',
    },
  ],
});
