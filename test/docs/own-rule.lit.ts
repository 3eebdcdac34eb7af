// The code between the marks is in docs/writing-rules.md; a test holds the two equal.
/// !show
import { compliant, defineRule, undecidable, violation } from '../../lib';
import { house } from '../policies/own-policy.lit';

export const queueEncryptedByCustomerKey = defineRule({
  id: 'QueueEncryptedByCustomerKey',
  title: 'SQS queue is encrypted by a customer-managed key',
  clauses: [house.clauses['HOUSE-1']],
  severity: 'error',
  severityReason: 'the messages are encrypted, but their owner does not decide who decrypts them',
  risk: 'With a key of the service, nobody but AWS decides who may read the messages.',
  remedy: 'Set `KmsMasterKeyId`: in the CDK `encryptionMasterKey`, with a key from `DataKey`.',
  cannotTell: 'the key is a parameter without a default',
  resources: ['AWS::SQS::Queue'],
  check: (queue) => {
    const key = queue.at('KmsMasterKeyId');
    // The id of a key of the template is not known yet, but that it is one is.
    if (key.refersTo('AWS::KMS::Key')) return compliant;
    if (key.isDeployTime) return undecidable(key);
    return key.isAbsent || key.is('alias/aws/sqs') ? violation(`key is ${key.orAbsent()}`, key) : compliant;
  },
});
/// !hide
