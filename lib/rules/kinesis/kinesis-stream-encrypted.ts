import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const kinesisStreamEncrypted = defineRule({
  id: 'KinesisStreamEncrypted',
  title: 'Kinesis stream is encrypted at rest',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'records lie in clear for up to a year',
  risk: 'Whoever gets at the storage reads the records.',
  remedy: 'Set `encryption: StreamEncryption.KMS`, and `encryptionKey` to a key of yours.',
  cannotTell: 'the kind of encryption is a parameter without a default',
  references: ['https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html'],
  cdkNag: ['AwsSolutions-KDS1'],
  resources: ['AWS::Kinesis::Stream'],
  check: (stream) =>
    demand(
      stream.at('StreamEncryption.EncryptionType'),
      (type) => type.is('KMS'),
      (type) => `encryption is ${type.orAbsent()}`,
    ),
});
