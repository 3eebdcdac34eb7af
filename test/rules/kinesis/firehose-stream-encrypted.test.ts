import { firehoseStreamEncrypted } from '../../../lib/rules/kinesis';
import { ruleTable } from '../../../lib/testing';

ruleTable(firehoseStreamEncrypted, {
  compliant: [
    {
      name: 'a key of a customer',
      properties: { DeliveryStreamEncryptionConfigurationInput: { KeyType: 'CUSTOMER_MANAGED_CMK' } },
      remedy: true,
    },
    {
      name: 'a key of AWS',
      properties: {
        DeliveryStreamType: 'DirectPut',
        DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
      },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'encryption is absent',
      path: 'Properties.DeliveryStreamEncryptionConfigurationInput.KeyType',
    },
    { name: 'producers write to it', properties: { DeliveryStreamType: 'DirectPut' }, found: 'encryption is absent' },
  ],
  undecidable: [
    {
      name: 'a source that is a parameter',
      properties: { DeliveryStreamType: { Ref: 'Type' } },
      template: { Parameters: { Type: { Type: 'String' } } },
      path: 'Properties.DeliveryStreamType',
    },
  ],
  ignored: [
    { name: 'it reads from a stream', properties: { DeliveryStreamType: 'KinesisStreamAsSource' } },
    { name: 'it reads from a stream that is named', properties: { KinesisStreamSourceConfiguration: {} } },
  ],
});
