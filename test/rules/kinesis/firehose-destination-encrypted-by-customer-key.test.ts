import { firehoseDestinationEncryptedByCustomerKey } from '../../../lib/rules/kinesis/firehose-destination-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { keyCases } from '../cases';

const encrypted = (AWSKMSKeyARN: unknown) => ({ EncryptionConfiguration: { KMSEncryptionConfig: { AWSKMSKeyARN } } });
const PATH = 'EncryptionConfiguration.KMSEncryptionConfig.AWSKMSKeyARN';
const direct = keyCases('destination', `ExtendedS3DestinationConfiguration.${PATH}`, (key) => ({
  ExtendedS3DestinationConfiguration: encrypted(key),
}));
const backup = keyCases('destination', `SplunkDestinationConfiguration.S3Configuration.${PATH}`, (key) => ({
  SplunkDestinationConfiguration: { S3Configuration: encrypted(key) },
}));

ruleTable(firehoseDestinationEncryptedByCustomerKey, {
  compliant: [...direct.compliant, ...backup.compliant],
  violation: [...direct.violation, ...backup.violation],
  undecidable: [...direct.undecidable, ...backup.undecidable],
  ignored: [
    {
      name: 'the bucket encrypts by its own key',
      properties: { ExtendedS3DestinationConfiguration: { BucketARN: 'arn:aws:s3:::data' } },
    },
  ],
  empty: { verdict: 'ignored', because: 'without a key of the stream the bucket encrypts by its own' },
});
