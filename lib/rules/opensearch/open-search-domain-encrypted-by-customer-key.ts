import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { demandCustomerKey } from '../keys';
import { together } from '../stores';
import { DOMAINS } from './domains';

export const openSearchDomainEncryptedByCustomerKey = defineRule({
  id: 'OpenSearchDomainEncryptedByCustomerKey',
  title: 'OpenSearch domain is encrypted at rest by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'indexes, logs and snapshots otherwise lie in the clear, or under a key that nobody can withdraw',
  risk: 'Indexes, swap files and automatic snapshots can be read by whoever gets at the disks.',
  remedy: 'Set `encryptionAtRest: { enabled: true, kmsKey }`.',
  cannotTell: 'the switch or the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html'],
  cdkNag: [
    'AwsSolutions-OS8',
    'HIPAA.Security-OpenSearchEncryptedAtRest',
    'NIST.800.53.R4-OpenSearchEncryptedAtRest',
    'NIST.800.53.R5-OpenSearchEncryptedAtRest',
    'PCI.DSS.321-OpenSearchEncryptedAtRest',
  ],
  resources: DOMAINS,
  check: (domain) =>
    together(
      demandOn(domain.at('EncryptionAtRestOptions.Enabled'), 'encryption at rest'),
      demandCustomerKey(domain.at('EncryptionAtRestOptions.KmsKeyId'), 'domain'),
    ),
});
