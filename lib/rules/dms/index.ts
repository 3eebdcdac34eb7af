import type { Rule } from '../../engine';
import { dmsEncryptedByCustomerKey } from './dms-encrypted-by-customer-key';
import { dmsEndpointRequiresTls } from './dms-endpoint-requires-tls';
import { dmsNotPublic } from './dms-not-public';
import { dmsUpgradesMinorVersions } from './dms-upgrades-minor-versions';

export * from './dms-encrypted-by-customer-key';
export * from './dms-endpoint-requires-tls';
export * from './dms-not-public';
export * from './dms-upgrades-minor-versions';

/** Every rule about DMS. */
export const dmsRules: readonly Rule[] = [
  dmsEncryptedByCustomerKey,
  dmsEndpointRequiresTls,
  dmsNotPublic,
  dmsUpgradesMinorVersions,
];
