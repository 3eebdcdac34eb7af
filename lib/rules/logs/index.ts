import type { Rule } from '../../engine';
import { logGroupExpires } from './log-group-expires';
import { logGroupEncryptedByCustomerKey } from './log-group-encrypted-by-customer-key';
import { logGroupRetention } from './log-group-retention';

export * from './log-group-expires';
export * from './log-group-encrypted-by-customer-key';
export * from './log-group-retention';

/** Every rule about CloudWatch Logs. */
export const logsRules: readonly Rule[] = [logGroupExpires, logGroupRetention, logGroupEncryptedByCustomerKey];
