import type { Rule } from '../../engine';
import { workspaceEncryptedByCustomerKey } from './workspace-encrypted-by-customer-key';
import { workspaceVolumesEncrypted } from './workspace-volumes-encrypted';

export * from './workspace-encrypted-by-customer-key';
export * from './workspace-volumes-encrypted';

/** Every rule about WorkSpaces. */
export const workspacesRules: readonly Rule[] = [workspaceEncryptedByCustomerKey, workspaceVolumesEncrypted];
