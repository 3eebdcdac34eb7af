import { compliant, defineRule, violation } from '../../engine';
import { securityIpProtection } from '../../policies';

export const bedrockAgentHasGuardrail = defineRule({
  id: 'BedrockAgentHasGuardrail',
  title: 'Bedrock agent answers behind a guardrail',
  clauses: [securityIpProtection.clauses['SIP-AI.4'], securityIpProtection.clauses['SIP-DH.6']],
  severity: 'error',
  severityReason: 'prompts and answers are text of people, and are kept',
  risk: 'Personal data of prompts and answers are passed on and kept as they are.',
  remedy: 'Set `guardrailConfiguration` of the `CfnAgent` to a guardrail with filters for personal data.',
  cannotTell: 'the guardrail is known at deployment only',
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html'],
  resources: ['AWS::Bedrock::Agent'],
  check: (agent) => {
    const guardrail = agent.at('GuardrailConfiguration.GuardrailIdentifier');
    return guardrail.isPresent ? compliant : violation('agent has no guardrail', guardrail);
  },
});
