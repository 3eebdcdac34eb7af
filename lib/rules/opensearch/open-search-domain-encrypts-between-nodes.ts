import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { DOMAINS } from './domains';

export const openSearchDomainEncryptsBetweenNodes = defineRule({
  id: 'OpenSearchDomainEncryptsBetweenNodes',
  title: 'OpenSearch domain encrypts what its nodes send each other',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'every document crosses the network between nodes, in the clear without it',
  risk: 'Whoever is in the network of the domain can read documents and queries on their way.',
  remedy: 'Set `nodeToNodeEncryption: true`; it cannot be switched off again.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html'],
  cdkNag: [
    'AwsSolutions-OS2',
    'HIPAA.Security-OpenSearchNodeToNodeEncryption',
    'NIST.800.53.R4-OpenSearchNodeToNodeEncryption',
    'NIST.800.53.R5-OpenSearchNodeToNodeEncryption',
    'PCI.DSS.321-OpenSearchNodeToNodeEncryption',
  ],
  resources: DOMAINS,
  check: (domain) => demandOn(domain.at('NodeToNodeEncryptionOptions.Enabled'), 'encryption between nodes'),
});
