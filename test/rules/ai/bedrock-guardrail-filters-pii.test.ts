import { bedrockGuardrailFiltersPii } from '../../../lib/rules/ai';
import { ruleTable } from '../../../lib/testing';

const filter = (Action?: unknown) => ({
  SensitiveInformationPolicyConfig: {
    PiiEntitiesConfig: [{ Type: 'EMAIL', ...(Action === undefined ? {} : { Action }) }],
  },
});

ruleTable(bedrockGuardrailFiltersPii, {
  compliant: [
    { name: 'masked', properties: filter('ANONYMIZE'), remedy: true },
    { name: 'blocked', properties: filter('BLOCK') },
  ],
  violation: [
    { name: 'no filter', found: 'guardrail filters no personal data' },
    { name: 'only noticed', properties: filter('NONE'), found: 'EMAIL is let through: action is NONE' },
    { name: 'no action', properties: filter(), found: /action is absent/ },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: filter({ Ref: 'What' }),
      template: { Parameters: { What: { Type: 'String' } } },
      path: 'Properties.SensitiveInformationPolicyConfig.PiiEntitiesConfig.0.Action',
    },
  ],
});
