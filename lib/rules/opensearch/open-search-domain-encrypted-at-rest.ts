import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';

export const openSearchDomainEncryptedAtRest = defineRule({
  id: 'OpenSearchDomainEncryptedAtRest',
  title: 'OpenSearch domain is encrypted at rest',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'whoever gets hold of a disk, a snapshot or a backup reads all of it',
  risk: 'What is stored lies there in clear, and in every copy that is made of it.',
  remedy: 'Set `encryptionAtRest: { enabled: true, kmsKey }`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html'],
  cdkNag: [
    'AwsSolutions-OS8',
    'HIPAA.Security-OpenSearchEncryptedAtRest',
    'NIST.800.53.R4-OpenSearchEncryptedAtRest',
    'NIST.800.53.R5-OpenSearchEncryptedAtRest',
    'PCI.DSS.321-OpenSearchEncryptedAtRest',
  ],
  resources: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  check: (domain) => demandOn(domain.at('EncryptionAtRestOptions.Enabled'), 'encryption at rest'),
});
