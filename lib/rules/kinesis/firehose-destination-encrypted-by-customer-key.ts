import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';
import { destinations } from './destinations';

const BACKUPS = ['S3Configuration', 'S3BackupConfiguration'];

export const firehoseDestinationEncryptedByCustomerKey = defineRule({
  id: 'FirehoseDestinationEncryptedByCustomerKey',
  title: 'Firehose writes to S3 by a customer-managed key where it names one',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'the objects get another key than the bucket was given',
  risk: 'The stream overrides the key of the bucket by one of AWS, which nobody in the account can withdraw.',
  remedy:
    'Set `encryptionKey` of `S3Bucket` to a key of yours, or leave it out: the bucket then encrypts by its ' + 'own.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/firehose/latest/dev/encryption.html'],
  resources: ['AWS::KinesisFirehose::DeliveryStream'],
  check: (stream) =>
    every(
      destinations(stream)
        .flatMap(([, destination]) => [destination, ...BACKUPS.map((name) => destination.at(name))])
        .map((place) => place.at('EncryptionConfiguration.KMSEncryptionConfig'))
        .filter((encryption) => encryption.isPresent)
        .map((encryption) => demandCustomerKey(encryption.at('AWSKMSKeyARN'), 'destination')),
    ),
});
