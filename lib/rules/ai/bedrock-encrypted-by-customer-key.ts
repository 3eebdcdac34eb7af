import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';

export const bedrockEncryptedByCustomerKey = defineRule({
  id: 'BedrockEncryptedByCustomerKey',
  title: 'Bedrock resource is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'sessions, prompts and chunks are data of the client like any other',
  risk: 'Data of the client lie under a key that nobody can take the right to use away from.',
  remedy:
    'Set the key of the resource to a `DataKey`: `customerEncryptionKeyArn`, `kmsKeyArn` or `serverSideEncryptionConfiguration.kmsKeyArn`.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/data-encryption.html'],
  resources: [
    'AWS::Bedrock::Agent',
    'AWS::Bedrock::DataSource',
    'AWS::Bedrock::Flow',
    'AWS::Bedrock::Guardrail',
    'AWS::Bedrock::Prompt',
    'AWS::BedrockAgentCore::Memory',
  ],
  check: (resource) => demandCustomerKey(resource.at(KEYS[resource.type] ?? 'CustomerEncryptionKeyArn'), resource.type),
});

const KEYS: Readonly<Record<string, string>> = {
  'AWS::Bedrock::DataSource': 'ServerSideEncryptionConfiguration.KmsKeyArn',
  'AWS::Bedrock::Guardrail': 'KmsKeyArn',
  'AWS::BedrockAgentCore::Memory': 'EncryptionKeyArn',
};
