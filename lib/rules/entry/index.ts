import type { Rule } from '../../engine';
import { corsNamesOrigins } from './cors-names-origins';
import { edgeLogsAccess } from './edge-logs-access';
import { functionUrlRequiresIam } from './function-url-requires-iam';
import { latticeListenerEncrypted } from './lattice-listener-encrypted';
import { latticeLogsAccess } from './lattice-logs-access';
import { latticeRequiresIam } from './lattice-requires-iam';
import { verifiedAccessHasTrustProvider } from './verified-access-has-trust-provider';
import { verifiedAccessLogsAccess } from './verified-access-logs-access';
import { verifiedAccessPolicyHasConditions } from './verified-access-policy-has-conditions';

export * from './cors-names-origins';
export * from './edge-logs-access';
export * from './function-url-requires-iam';
export * from './lattice-listener-encrypted';
export * from './lattice-logs-access';
export * from './lattice-requires-iam';
export * from './verified-access-has-trust-provider';
export * from './verified-access-logs-access';
export * from './verified-access-policy-has-conditions';

/** Every rule about the other ways in: function URLs, Verified Access, VPC Lattice, Global Accelerator, MediaStore. */
export const entryRules: readonly Rule[] = [
  functionUrlRequiresIam,
  latticeRequiresIam,
  latticeLogsAccess,
  latticeListenerEncrypted,
  verifiedAccessHasTrustProvider,
  verifiedAccessPolicyHasConditions,
  corsNamesOrigins,
  edgeLogsAccess,
  verifiedAccessLogsAccess,
];
