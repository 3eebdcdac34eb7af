import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';

export const firehoseStreamEncrypted = defineRule({
  id: 'FirehoseStreamEncrypted',
  title: 'Firehose stream encrypts what waits for delivery',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'records wait in clear until they are delivered',
  risk: 'Whoever gets at the storage reads what waits for delivery.',
  remedy:
    'Set `encryption: StreamEncryption.customerManagedKey(key)`. A stream that reads from Kinesis or Kafka is encrypted there.',
  cannotTell: 'the source is a parameter without a default',
  references: ['https://docs.aws.amazon.com/firehose/latest/dev/encryption.html'],
  cdkNag: ['AwsSolutions-KDF1'],
  resources: ['AWS::KinesisFirehose::DeliveryStream'],
  check: (stream) => {
    const type = stream.at('DeliveryStreamType');
    const source = ['KinesisStreamSourceConfiguration', 'MSKSourceConfiguration'].some(
      (each) => stream.at(each).isPresent,
    );
    // Firehose keeps nothing that its source keeps.
    if (source || (type.isPresent && !type.isDeployTime && !type.is('DirectPut'))) return ignored;
    const key = stream.at('DeliveryStreamEncryptionConfigurationInput.KeyType');
    if (key.isPresent) return compliant;
    return type.isDeployTime ? undecidable(type) : violation('encryption is absent', key);
  },
});
