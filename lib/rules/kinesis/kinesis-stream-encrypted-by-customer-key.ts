import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { demandCustomerKey } from '../keys';

const PLACES: Readonly<Record<string, string>> = {
  'AWS::Kinesis::Channel': 'EncryptionConfiguration',
  'AWS::Kinesis::Stream': 'StreamEncryption',
};

export const kinesisStreamEncryptedByCustomerKey = defineRule({
  id: 'KinesisStreamEncryptedByCustomerKey',
  title: 'Kinesis stream is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'records lie in clear, or under a key that nobody can withdraw, for up to a year',
  risk:
    'Whoever may read the stream may read the records: no key policy stands in between, and none can be ' +
    'withdrawn.',
  remedy:
    'Set `encryption: StreamEncryption.KMS` and `encryptionKey` to a key of yours (`DataKey`); the default ' +
    'is the AWS managed key.',
  cannotTell: 'the key or the kind of encryption is a parameter without a default',
  references: ['https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html'],
  cdkNag: ['AwsSolutions-KDS1', 'AwsSolutions-KDS3'],
  resources: Object.keys(PLACES),
  check: (stream) => {
    const encryption = stream.at(PLACES[stream.type] ?? 'StreamEncryption');
    return every([
      demand(
        encryption.at('EncryptionType'),
        (type) => type.is('KMS'),
        (type) => `encryption is ${type.orAbsent()}`,
      ),
      demandCustomerKey(encryption.at('KeyId'), 'stream'),
    ]);
  },
});
