import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandKeyByType, type KeyPlaces } from '../keys-by-type';

const PLACES: KeyPlaces = {
  'AWS::S3Files::FileSystem': { what: 'file system', path: 'KmsKeyId' },
  'AWS::S3Tables::TableBucket': { what: 'table bucket', path: 'EncryptionConfiguration.KMSKeyArn' },
  'AWS::S3Vectors::VectorBucket': { what: 'vector bucket', path: 'EncryptionConfiguration.KmsKeyArn' },
};

export const s3StoreEncryptedByCustomerKey = defineRule({
  id: 'S3StoreEncryptedByCustomerKey',
  title: 'S3 table, vector and file stores are encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'S3 encrypts by its own key anyway, so this is about who controls the key',
  risk:
    'Whoever may read the store may read the data: no key policy stands in between, and none can be ' + 'withdrawn.',
  remedy:
    'Set the encryption to `aws:kms` with the ARN of a key of yours, e.g. `encryptionConfiguration: { ' +
    "sseAlgorithm: 'aws:kms', kmsKeyArn }`.",
  cannotTell: 'the key is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-kms-encryption.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-vectors-data-encryption.html',
  ],
  resources: Object.keys(PLACES),
  check: (resource) => demandKeyByType(resource, PLACES),
});
