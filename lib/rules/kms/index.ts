import type { Rule } from '../../engine';
import { kmsKeyAdministratorsSeparated } from './kms-key-administrators-separated';
import { kmsKeyDeletionWindow } from './kms-key-deletion-window';
import { kmsKeyEnabled } from './kms-key-enabled';
import { kmsKeyGrantsForServicesOnly } from './kms-key-grants-for-services-only';
import { kmsKeyOneDataClass } from './kms-key-one-data-class';
import { kmsKeyPolicyNotPublic } from './kms-key-policy-not-public';
import { kmsKeyRotates } from './kms-key-rotates';

export * from './kms-key-administrators-separated';
export * from './kms-key-deletion-window';
export * from './kms-key-enabled';
export * from './kms-key-grants-for-services-only';
export * from './kms-key-one-data-class';
export * from './kms-key-policy-not-public';
export * from './kms-key-rotates';

/** Every rule about KMS. */
export const kmsRules: readonly Rule[] = [
  kmsKeyRotates,
  kmsKeyPolicyNotPublic,
  kmsKeyAdministratorsSeparated,
  kmsKeyDeletionWindow,
  kmsKeyEnabled,
  kmsKeyGrantsForServicesOnly,
  kmsKeyOneDataClass,
];
