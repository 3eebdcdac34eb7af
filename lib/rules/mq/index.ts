import type { Rule } from '../../engine';
import { mqBrokerEncryptedByCustomerKey } from './mq-broker-encrypted-by-customer-key';
import { mqBrokerLogs } from './mq-broker-logs';
import { mqBrokerMultiAzInProduction } from './mq-broker-multi-az-in-production';
import { mqBrokerNotPublic } from './mq-broker-not-public';
import { mqBrokerUpgradesItself } from './mq-broker-upgrades-itself';
import { mqBrokerVersionSupported } from './mq-broker-version-supported';

export * from './mq-broker-encrypted-by-customer-key';
export * from './mq-broker-logs';
export * from './mq-broker-multi-az-in-production';
export * from './mq-broker-not-public';
export * from './mq-broker-upgrades-itself';
export * from './mq-broker-version-supported';

/** Every rule about Amazon MQ. */
export const mqRules: readonly Rule[] = [
  mqBrokerNotPublic,
  mqBrokerEncryptedByCustomerKey,
  mqBrokerLogs,
  mqBrokerMultiAzInProduction,
  mqBrokerUpgradesItself,
  mqBrokerVersionSupported,
];
