import type { Rule } from '../../engine';
import { bedrockAgentHasGuardrail } from './bedrock-agent-has-guardrail';
import { bedrockEncryptedByCustomerKey } from './bedrock-encrypted-by-customer-key';
import { bedrockGuardrailFiltersPii } from './bedrock-guardrail-filters-pii';
import { bedrockKnowledgeBaseReadsApprovedStorage } from './bedrock-knowledge-base-reads-approved-storage';
import { bedrockModelApproved } from './bedrock-model-approved';

export * from './bedrock-agent-has-guardrail';
export * from './bedrock-encrypted-by-customer-key';
export * from './bedrock-guardrail-filters-pii';
export * from './bedrock-knowledge-base-reads-approved-storage';
export * from './bedrock-model-approved';

/** Every rule about models, agents and knowledge bases. */
export const aiRules: readonly Rule[] = [
  bedrockModelApproved,
  bedrockAgentHasGuardrail,
  bedrockGuardrailFiltersPii,
  bedrockEncryptedByCustomerKey,
  bedrockKnowledgeBaseReadsApprovedStorage,
];
