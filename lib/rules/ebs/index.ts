import type { Rule } from '../../engine';
import { ebsVolumeEncrypted } from './ebs-volume-encrypted';
import { ebsBlockDeviceEncrypted } from './ebs-block-device-encrypted';
import { ebsBlockDeviceEncryptedByCustomerKey } from './ebs-block-device-encrypted-by-customer-key';
import { ebsManagedVolumeEncryptedByCustomerKey } from './ebs-managed-volume-encrypted-by-customer-key';
import { ebsSnapshotsNotShared } from './ebs-snapshots-not-shared';
import { ebsVolumeEncryptedByCustomerKey } from './ebs-volume-encrypted-by-customer-key';
import { ebsVolumeRetainedInProduction } from './ebs-volume-retained-in-production';

export * from './ebs-volume-encrypted';
export * from './ebs-block-device-encrypted';
export * from './ebs-block-device-encrypted-by-customer-key';
export * from './ebs-managed-volume-encrypted-by-customer-key';
export * from './ebs-snapshots-not-shared';
export * from './ebs-volume-encrypted-by-customer-key';
export * from './ebs-volume-retained-in-production';

/** Every rule about EBS. */
export const ebsRules: readonly Rule[] = [
  ebsVolumeEncrypted,
  ebsVolumeEncryptedByCustomerKey,
  ebsBlockDeviceEncrypted,
  ebsBlockDeviceEncryptedByCustomerKey,
  ebsManagedVolumeEncryptedByCustomerKey,
  ebsVolumeRetainedInProduction,
  ebsSnapshotsNotShared,
];
