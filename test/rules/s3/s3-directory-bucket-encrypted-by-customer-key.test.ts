import { s3DirectoryBucketEncryptedByCustomerKey } from '../../../lib/rules/s3/s3-directory-bucket-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases, parameters } from '../cases';

const bucket = (KMSMasterKeyID: unknown, SSEAlgorithm: unknown = 'aws:kms') => ({
  BucketEncryption: {
    ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm, KMSMasterKeyID } }],
  },
});
const cases = keyCases(
  'bucket',
  'BucketEncryption.ServerSideEncryptionConfiguration.0.ServerSideEncryptionByDefault.KMSMasterKeyID',
  bucket,
);

ruleTable(s3DirectoryBucketEncryptedByCustomerKey, {
  compliant: cases.compliant,
  violation: [
    ...cases.violation,
    { name: 'nothing is set', found: 'encryption is absent' },
    { name: 'the key of S3', properties: bucket(undefined, 'AES256'), found: 'encryption is AES256' },
  ],
  undecidable: [
    ...cases.undecidable,
    {
      name: 'the configuration is a parameter',
      properties: { BucketEncryption: { Ref: 'Encryption' } },
      template: parameters('Encryption'),
      path: 'Properties.BucketEncryption',
    },
  ],
});
