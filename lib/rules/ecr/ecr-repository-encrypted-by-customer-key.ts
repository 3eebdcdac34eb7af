import { defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';

export const ecrRepositoryEncryptedByCustomerKey = defineRule({
  id: 'EcrRepositoryEncryptedByCustomerKey',
  title: 'ECR repository is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'images hold source and configuration, and the key of a repository can never be changed',
  risk: 'Nobody but AWS decides who can decrypt the images, and the source that is in them.',
  remedy: 'Set `encryptionKey`, e.g. to a `DataKey`.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html'],
  resources: ['AWS::ECR::Repository', 'AWS::ECR::RepositoryCreationTemplate'],
  check: (repository) => {
    const encryption = repository.at('EncryptionConfiguration');
    const type = encryption.at('EncryptionType');
    if (type.isDeployTime) return undecidable(type);
    if (!type.is('KMS', 'KMS_DSSE')) return violation(`encryption is ${type.orAbsent()}, must be KMS`, type);
    return demandCustomerKey(encryption.at('KmsKey'), 'repository');
  },
});
