import type { Rule } from '../../engine';
import { sqsQueueEncrypted } from './sqs-queue-encrypted';
import { sqsQueueDeniesInsecureTransport } from './sqs-queue-denies-insecure-transport';
import { sqsQueueEncryptedByCustomerKey } from './sqs-queue-encrypted-by-customer-key';
import { sqsQueueHasDeadLetterQueue } from './sqs-queue-has-dead-letter-queue';

export * from './sqs-queue-encrypted';
export * from './sqs-queue-denies-insecure-transport';
export * from './sqs-queue-encrypted-by-customer-key';
export * from './sqs-queue-has-dead-letter-queue';

/** Every rule about SQS. */
export const sqsRules: readonly Rule[] = [
  sqsQueueEncrypted,
  sqsQueueEncryptedByCustomerKey,
  sqsQueueHasDeadLetterQueue,
  sqsQueueDeniesInsecureTransport,
];
