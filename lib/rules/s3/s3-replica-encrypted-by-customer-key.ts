import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';
import { replicationDestinations } from './replication';

export const s3ReplicaEncryptedByCustomerKey = defineRule({
  id: 'S3ReplicaEncryptedByCustomerKey',
  title: 'S3 replica is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
    security.clauses['SEC-9.2'],
  ],
  severity: 'error',
  severityReason: 'the copy holds the same data as the bucket, and deserves the same key',
  risk:
    'Objects under a key of KMS are not copied at all, or they end up under a key that nobody in the account ' +
    'controls.',
  remedy: 'Set `kmsKey` of each of the `replicationRules`, and `sseKmsEncryptedObjects: true`.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html'],
  resources: ['AWS::S3::Bucket'],
  check: (bucket) =>
    every(
      replicationDestinations(bucket).map((destination) =>
        demandCustomerKey(destination.at('EncryptionConfiguration.ReplicaKmsKeyID'), 'replica'),
      ),
    ),
});
