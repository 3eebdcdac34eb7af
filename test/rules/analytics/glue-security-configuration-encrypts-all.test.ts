import { glueSecurityConfigurationEncryptsAll } from '../../../lib/rules/analytics/glue-security-configuration-encrypts-all';
import { ruleTable } from '../../../lib/testing';
import { KEY_ARN, keyCases } from '../cases';

const configuration = (KmsKeyArn: unknown, more: object = {}) => ({
  EncryptionConfiguration: {
    S3Encryptions: [{ S3EncryptionMode: 'SSE-KMS', KmsKeyArn }],
    CloudWatchEncryption: { CloudWatchEncryptionMode: 'SSE-KMS', KmsKeyArn: KEY_ARN },
    JobBookmarksEncryption: { JobBookmarksEncryptionMode: 'CSE-KMS', KmsKeyArn: KEY_ARN },
    ...more,
  },
});
const cases = keyCases('data', 'EncryptionConfiguration.S3Encryptions.0.KmsKeyArn', (key) => configuration(key));

ruleTable(glueSecurityConfigurationEncryptsAll, {
  compliant: cases.compliant,
  violation: [
    ...cases.violation,
    { name: 'nothing is set', found: 'encryption of data is absent' },
    {
      name: 'data by the key of S3',
      properties: configuration(KEY_ARN, { S3Encryptions: [{ S3EncryptionMode: 'SSE-S3' }] }),
      found: 'encryption of data is SSE-S3',
    },
    {
      name: 'logs in clear',
      properties: configuration(KEY_ARN, { CloudWatchEncryption: { CloudWatchEncryptionMode: 'DISABLED' } }),
      found: 'encryption of logs is DISABLED',
    },
    {
      name: 'bookmarks in clear',
      properties: configuration(KEY_ARN, { JobBookmarksEncryption: {} }),
      found: 'encryption of bookmarks is absent',
    },
  ],
  undecidable: cases.undecidable,
});
