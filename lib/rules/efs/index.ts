import type { Rule } from '../../engine';
import { efsFileSystemEncrypted } from './efs-file-system-encrypted';
import { efsAccessPointEnforcesIdentity } from './efs-access-point-enforces-identity';
import { efsFileSystemBackedUp } from './efs-file-system-backed-up';
import { efsFileSystemDeniesInsecureTransport } from './efs-file-system-denies-insecure-transport';
import { efsFileSystemEncryptedByCustomerKey } from './efs-file-system-encrypted-by-customer-key';
import { efsFileSystemMultiAzInProduction } from './efs-file-system-multi-az-in-production';
import { efsFileSystemRetainedInProduction } from './efs-file-system-retained-in-production';

export * from './efs-file-system-encrypted';
export * from './efs-access-point-enforces-identity';
export * from './efs-file-system-backed-up';
export * from './efs-file-system-denies-insecure-transport';
export * from './efs-file-system-encrypted-by-customer-key';
export * from './efs-file-system-multi-az-in-production';
export * from './efs-file-system-retained-in-production';

/** Every rule about EFS. */
export const efsRules: readonly Rule[] = [
  efsFileSystemEncrypted,
  efsFileSystemEncryptedByCustomerKey,
  efsFileSystemBackedUp,
  efsFileSystemDeniesInsecureTransport,
  efsAccessPointEnforcesIdentity,
  efsFileSystemMultiAzInProduction,
  efsFileSystemRetainedInProduction,
];
