import type { Rule } from '../../engine';
import { keyspacesRetainedInProduction } from './keyspaces-retained-in-production';
import { keyspacesTableEncryptedByCustomerKey } from './keyspaces-table-encrypted-by-customer-key';
import { keyspacesTableRecoverable } from './keyspaces-table-recoverable';

export * from './keyspaces-retained-in-production';
export * from './keyspaces-table-encrypted-by-customer-key';
export * from './keyspaces-table-recoverable';

/** Every rule about Keyspaces. */
export const keyspacesRules: readonly Rule[] = [
  keyspacesRetainedInProduction,
  keyspacesTableEncryptedByCustomerKey,
  keyspacesTableRecoverable,
];
