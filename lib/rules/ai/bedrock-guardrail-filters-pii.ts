import { defineRule, every, undecidable, violation } from '../../engine';
import { security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const bedrockGuardrailFiltersPii = defineRule({
  id: 'BedrockGuardrailFiltersPii',
  title: 'Bedrock guardrail blocks or masks personal data',
  clauses: [
    securityIpProtection.clauses['SIP-AI.4'],
    securityIpProtection.clauses['SIP-DH.6'],
    security.clauses['SEC-5.1'],
  ],
  severity: 'error',
  severityReason: 'the clause is about just this filter',
  risk: 'Names, addresses and account numbers stay in prompts, answers and their logs.',
  remedy: 'List types in `sensitiveInformationPolicyConfig.piiEntitiesConfig` with action `ANONYMIZE` or `BLOCK`.',
  cannotTell: 'the filters are known at deployment only',
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-sensitive-filters.html'],
  resources: ['AWS::Bedrock::Guardrail'],
  check: (guardrail) => {
    const entities = guardrail.at('SensitiveInformationPolicyConfig.PiiEntitiesConfig');
    if (entities.isDeployTime) return undecidable(entities);
    if (entities.items.length === 0) return violation('guardrail filters no personal data', entities);
    return every(
      entities.items.map((entity) =>
        demand(
          entity.at('Action'),
          (action) => action.is('BLOCK', 'ANONYMIZE'),
          (action) => `${entity.at('Type').orAbsent()} is let through: action is ${action.orAbsent()}`,
        ),
      ),
    );
  },
});
