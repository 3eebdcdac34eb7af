import type { Rule } from '../../engine';
import { eventApiDestinationByTls } from './event-api-destination-by-tls';
import { eventArchiveEncryptedByCustomerKey } from './event-archive-encrypted-by-customer-key';
import { eventBridgeEncryptedByCustomerKey } from './event-bridge-encrypted-by-customer-key';
import { eventPipeLogs } from './event-pipe-logs';
import { eventTargetHasDeadLetterQueue } from './event-target-has-dead-letter-queue';
import { stateMachineEncryptedByCustomerKey } from './state-machine-encrypted-by-customer-key';
import { stateMachineLogs } from './state-machine-logs';
import { stateMachineTraced } from './state-machine-traced';

export * from './event-api-destination-by-tls';
export * from './event-archive-encrypted-by-customer-key';
export * from './event-bridge-encrypted-by-customer-key';
export * from './event-pipe-logs';
export * from './event-target-has-dead-letter-queue';
export * from './state-machine-encrypted-by-customer-key';
export * from './state-machine-logs';
export * from './state-machine-traced';

/** Every rule about EventBridge and Step Functions. */
export const eventsRules: readonly Rule[] = [
  eventArchiveEncryptedByCustomerKey,
  eventBridgeEncryptedByCustomerKey,
  eventTargetHasDeadLetterQueue,
  eventApiDestinationByTls,
  eventPipeLogs,
  stateMachineLogs,
  stateMachineTraced,
  stateMachineEncryptedByCustomerKey,
];
