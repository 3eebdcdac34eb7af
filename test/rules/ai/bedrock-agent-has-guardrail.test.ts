import { bedrockAgentHasGuardrail } from '../../../lib/rules/ai';
import { ruleTable } from '../../../lib/testing';

ruleTable(bedrockAgentHasGuardrail, {
  compliant: [
    {
      name: 'a guardrail',
      properties: { GuardrailConfiguration: { GuardrailIdentifier: 'abc123', GuardrailVersion: '1' } },
      remedy: true,
    },
  ],
  violation: [
    {
      name: 'no guardrail',
      found: 'agent has no guardrail',
      path: 'Properties.GuardrailConfiguration.GuardrailIdentifier',
    },
  ],
});
