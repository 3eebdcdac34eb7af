import { compliant, defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const sqsQueueEncrypted = defineRule({
  id: 'SqsQueueEncrypted',
  title: 'SQS queue is encrypted at rest',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'somebody has switched off what AWS does by itself',
  risk: 'Whoever gets at the storage reads the messages.',
  remedy: 'Set `encryption: QueueEncryption.KMS` and `encryptionMasterKey`.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html',
  ],
  cdkNag: ['AwsSolutions-SQS2'],
  resources: ['AWS::SQS::Queue'],
  check: (queue) => {
    const key = queue.at('KmsMasterKeyId');
    if (key.isPresent && !key.is('')) return compliant;
    return demand(
      queue.at('SqsManagedSseEnabled'),
      (own) => !own.isFalse,
      () => 'encryption at rest is off',
    );
  },
});
