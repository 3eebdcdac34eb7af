import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandKeyByType, type KeyPlaces } from '../keys-by-type';

const PLACES: KeyPlaces = {
  'AWS::SQS::Queue': { what: 'queue', path: 'KmsMasterKeyId' },
};

export const sqsQueueEncryptedByCustomerKey = defineRule({
  id: 'SqsQueueEncryptedByCustomerKey',
  title: 'SQS queue is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'SQS encrypts by its own key anyway, so this is about who controls the key',
  risk:
    'Whoever may receive from the queue may read the messages: no key policy stands in between, and none can ' +
    'be withdrawn.',
  remedy:
    'Set `encryption: QueueEncryption.KMS` and `encryptionMasterKey` to a key of yours (`DataKey`); ' +
    '`QueueEncryption.SQS_MANAGED` is by a key of SQS.',
  cannotTell: 'the key is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
  ],
  cdkNag: ['AwsSolutions-SQS2'],
  resources: Object.keys(PLACES),
  check: (resource) => demandKeyByType(resource, PLACES),
});
