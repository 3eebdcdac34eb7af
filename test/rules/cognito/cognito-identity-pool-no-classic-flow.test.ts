import { cognitoIdentityPoolNoClassicFlow } from '../../../lib/rules/cognito';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

ruleTable(cognitoIdentityPoolNoClassicFlow, {
  empty: { verdict: 'compliant', because: 'Cognito uses the enhanced flow unless it is told otherwise' },
  compliant: [{ name: 'off', properties: { AllowClassicFlow: false }, remedy: true }],
  violation: [
    {
      name: 'on',
      properties: { AllowClassicFlow: true },
      found: 'the classic flow is on',
      path: 'Properties.AllowClassicFlow',
    },
  ],
  undecidable: [
    {
      name: 'the setting is a parameter',
      properties: { AllowClassicFlow: { Ref: 'X' } },
      template: parameters('X'),
      path: 'Properties.AllowClassicFlow',
    },
  ],
});
