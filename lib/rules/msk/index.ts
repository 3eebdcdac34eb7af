import type { Rule } from '../../engine';
import { mskClientsAuthenticated } from './msk-clients-authenticated';
import { mskClusterEncryptedByCustomerKey } from './msk-cluster-encrypted-by-customer-key';
import { mskClusterEncryptedInTransit } from './msk-cluster-encrypted-in-transit';
import { mskClusterNotPublic } from './msk-cluster-not-public';
import { mskClusterVersionSupported } from './msk-cluster-version-supported';
import { mskConnectorEncryptedInTransit } from './msk-connector-encrypted-in-transit';
import { mskLogs } from './msk-logs';

export * from './msk-clients-authenticated';
export * from './msk-cluster-encrypted-by-customer-key';
export * from './msk-cluster-encrypted-in-transit';
export * from './msk-cluster-not-public';
export * from './msk-cluster-version-supported';
export * from './msk-connector-encrypted-in-transit';
export * from './msk-logs';

/** Every rule about MSK. */
export const mskRules: readonly Rule[] = [
  mskClusterEncryptedByCustomerKey,
  mskClusterEncryptedInTransit,
  mskConnectorEncryptedInTransit,
  mskClusterNotPublic,
  mskClientsAuthenticated,
  mskLogs,
  mskClusterVersionSupported,
];
