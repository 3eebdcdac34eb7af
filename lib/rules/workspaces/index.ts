import type { Rule } from '../../engine';
import { workspaceEncryptedByCustomerKey } from './workspace-encrypted-by-customer-key';

export * from './workspace-encrypted-by-customer-key';

/** Every rule about WorkSpaces. */
export const workspacesRules: readonly Rule[] = [workspaceEncryptedByCustomerKey];
