import type { Rule } from '../../engine';
import { snsTopicEncrypted } from './sns-topic-encrypted';
import { snsSubscriptionByTls } from './sns-subscription-by-tls';
import { snsSubscriptionInsideEnvironment } from './sns-subscription-inside-environment';
import { snsTopicDeniesInsecureTransport } from './sns-topic-denies-insecure-transport';
import { snsTopicEncryptedByCustomerKey } from './sns-topic-encrypted-by-customer-key';
import { snsTopicLogsDelivery } from './sns-topic-logs-delivery';

export * from './sns-topic-encrypted';
export * from './sns-subscription-by-tls';
export * from './sns-subscription-inside-environment';
export * from './sns-topic-denies-insecure-transport';
export * from './sns-topic-encrypted-by-customer-key';
export * from './sns-topic-logs-delivery';

/** Every rule about SNS. */
export const snsRules: readonly Rule[] = [
  snsTopicEncrypted,
  snsTopicEncryptedByCustomerKey,
  snsTopicDeniesInsecureTransport,
  snsSubscriptionByTls,
  snsSubscriptionInsideEnvironment,
  snsTopicLogsDelivery,
];
