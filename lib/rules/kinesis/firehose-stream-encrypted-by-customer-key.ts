import { defineRule, every, ignored, undecidable } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { demandCustomerKey } from '../keys';

export const firehoseStreamEncryptedByCustomerKey = defineRule({
  id: 'FirehoseStreamEncryptedByCustomerKey',
  title: 'Firehose stream is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'records wait in clear, or under a key that nobody can withdraw, until they are delivered',
  risk: 'What waits for delivery lies in clear, or under a key whose policy nobody in the account writes.',
  remedy:
    'Set `encryption: StreamEncryption.customerManagedKey(key)`. A stream that reads from Kinesis or Kafka ' +
    'is encrypted there.',
  cannotTell: 'the key, its kind or the source is a parameter without a default',
  references: ['https://docs.aws.amazon.com/firehose/latest/dev/encryption.html'],
  cdkNag: ['AwsSolutions-KDF1'],
  resources: ['AWS::KinesisFirehose::DeliveryStream'],
  check: (stream) => {
    const type = stream.at('DeliveryStreamType');
    if (type.isDeployTime) return undecidable(type);
    // Firehose keeps nothing that its source keeps: it takes no key then.
    if (type.isPresent && !type.is('DirectPut')) return ignored;
    const encryption = stream.at('DeliveryStreamEncryptionConfigurationInput');
    return every([
      demand(
        encryption.at('KeyType'),
        (keyType) => keyType.is('CUSTOMER_MANAGED_CMK'),
        (keyType) => `encryption is ${keyType.isAbsent ? 'absent' : `by ${keyType.orAbsent()}`}`,
      ),
      demandCustomerKey(encryption.at('KeyARN'), 'stream'),
    ]);
  },
});
