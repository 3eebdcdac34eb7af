import type { Rule } from '../../engine';
import { kmsKeyAdministratorsSeparated } from './kms-key-administrators-separated';
import { kmsKeyDeletionWindow } from './kms-key-deletion-window';
import { kmsKeyPolicyNotPublic } from './kms-key-policy-not-public';
import { kmsKeyRotates } from './kms-key-rotates';

export * from './kms-key-administrators-separated';
export * from './kms-key-deletion-window';
export * from './kms-key-policy-not-public';
export * from './kms-key-rotates';

/** Every rule about KMS. */
export const kmsRules: readonly Rule[] = [
  kmsKeyRotates,
  kmsKeyPolicyNotPublic,
  kmsKeyAdministratorsSeparated,
  kmsKeyDeletionWindow,
];
