import { kinesisStreamEncryptedByCustomerKey } from '../../../lib/rules/kinesis/kinesis-stream-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { KEY_ARN, keyCases, parameters } from '../cases';

const stream = (KeyId: unknown, EncryptionType: unknown = 'KMS') => ({ StreamEncryption: { EncryptionType, KeyId } });
const cases = keyCases('stream', 'StreamEncryption.KeyId', stream, 'AWS::Kinesis::Stream');

ruleTable(kinesisStreamEncryptedByCustomerKey, {
  compliant: [
    ...cases.compliant,
    {
      name: 'a channel',
      type: 'AWS::Kinesis::Channel',
      properties: { EncryptionConfiguration: { EncryptionType: 'KMS', KeyId: KEY_ARN } },
    },
  ],
  violation: [
    ...cases.violation,
    {
      name: 'nothing is set',
      type: 'AWS::Kinesis::Stream',
      found: 'encryption is absent',
      path: 'Properties.StreamEncryption.EncryptionType',
    },
    { name: 'off', type: 'AWS::Kinesis::Stream', properties: stream(KEY_ARN, 'NONE'), found: 'encryption is NONE' },
  ],
  undecidable: [
    ...cases.undecidable,
    {
      name: 'the kind is a parameter',
      type: 'AWS::Kinesis::Stream',
      properties: stream(KEY_ARN, { Ref: 'Kind' }),
      template: parameters('Kind'),
      path: 'Properties.StreamEncryption.EncryptionType',
    },
  ],
});
