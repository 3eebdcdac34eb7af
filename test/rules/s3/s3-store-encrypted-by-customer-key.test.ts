import { s3StoreEncryptedByCustomerKey } from '../../../lib/rules/s3/s3-store-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const cases = [
  keyCases('file system', 'KmsKeyId', (key) => ({ KmsKeyId: key }), 'AWS::S3Files::FileSystem'),
  keyCases(
    'table bucket',
    'EncryptionConfiguration.KMSKeyArn',
    (key) => ({ EncryptionConfiguration: { KMSKeyArn: key } }),
    'AWS::S3Tables::TableBucket',
  ),
  keyCases(
    'vector bucket',
    'EncryptionConfiguration.KmsKeyArn',
    (key) => ({ EncryptionConfiguration: { KmsKeyArn: key } }),
    'AWS::S3Vectors::VectorBucket',
  ),
] as const;

ruleTable(s3StoreEncryptedByCustomerKey, {
  compliant: [...cases[0].compliant, ...cases[1].compliant, ...cases[2].compliant],
  violation: [...cases[0].violation, ...cases[1].violation, ...cases[2].violation],
  undecidable: [...cases[0].undecidable, ...cases[1].undecidable, ...cases[2].undecidable],
});
