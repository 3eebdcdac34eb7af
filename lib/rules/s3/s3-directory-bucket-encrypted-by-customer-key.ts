import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { demandCustomerKey } from '../keys';

export const s3DirectoryBucketEncryptedByCustomerKey = defineRule({
  id: 'S3DirectoryBucketEncryptedByCustomerKey',
  title: 'S3 directory bucket is encrypted by a customer-managed key',
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
    'Whoever may read the bucket may read the data: no key policy stands in between, and none can be ' + 'withdrawn.',
  remedy: 'Set `bucketEncryption` of `CfnDirectoryBucket` to `aws:kms` with the ARN of a key of yours.',
  cannotTell: 'the key or the algorithm is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-serv-side-encryption.html'],
  resources: ['AWS::S3Express::DirectoryBucket'],
  check: (bucket) => {
    const encryption = bucket.at('BucketEncryption.ServerSideEncryptionConfiguration');
    const [rule = encryption.at('0')] = encryption.items;
    return every([
      demand(
        rule.at('ServerSideEncryptionByDefault.SSEAlgorithm'),
        (algorithm) => algorithm.is('aws:kms'),
        (algorithm) => `encryption is ${algorithm.orAbsent()}`,
      ),
      demandCustomerKey(rule.at('ServerSideEncryptionByDefault.KMSMasterKeyID'), 'bucket'),
    ]);
  },
});
