import { firehoseStreamEncryptedByCustomerKey } from '../../../lib/rules/kinesis/firehose-stream-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { KEY_ARN, keyCases, parameters } from '../cases';

const stream = (KeyARN: unknown, KeyType: unknown = 'CUSTOMER_MANAGED_CMK') => ({
  DeliveryStreamEncryptionConfigurationInput: { KeyType, KeyARN },
});
const cases = keyCases('stream', 'DeliveryStreamEncryptionConfigurationInput.KeyARN', stream);

ruleTable(firehoseStreamEncryptedByCustomerKey, {
  compliant: [
    ...cases.compliant,
    { name: 'direct puts, said so', properties: { DeliveryStreamType: 'DirectPut', ...stream(KEY_ARN) } },
  ],
  violation: [
    ...cases.violation,
    {
      name: 'nothing is set',
      found: 'encryption is absent',
      path: 'Properties.DeliveryStreamEncryptionConfigurationInput.KeyType',
    },
    {
      name: 'the key of Firehose',
      properties: stream(undefined, 'AWS_OWNED_CMK'),
      found: 'encryption is by AWS_OWNED_CMK',
    },
  ],
  undecidable: [
    ...cases.undecidable,
    {
      name: 'the source is a parameter',
      properties: { DeliveryStreamType: { Ref: 'Source' } },
      template: parameters('Source'),
      path: 'Properties.DeliveryStreamType',
    },
  ],
  ignored: [
    { name: 'a stream of Kinesis is the source', properties: { DeliveryStreamType: 'KinesisStreamAsSource' } },
    { name: 'Kafka is the source', properties: { DeliveryStreamType: 'MSKAsSource' } },
  ],
});
