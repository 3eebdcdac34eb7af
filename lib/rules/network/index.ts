import type { Rule } from '../../engine';
import { securityGroupClosesAdminPorts } from './security-group-closes-admin-ports';
import { securityGroupClosesDataPorts } from './security-group-closes-data-ports';
import { securityGroupDescribed } from './security-group-described';
import { securityGroupLimitsEgress } from './security-group-limits-egress';
import { securityGroupNamesPorts } from './security-group-names-ports';
import { securityGroupOpensWebPortsOnly } from './security-group-opens-web-ports-only';

export * from './security-group-closes-admin-ports';
export * from './security-group-closes-data-ports';
export * from './security-group-described';
export * from './security-group-limits-egress';
export * from './security-group-names-ports';
export * from './security-group-opens-web-ports-only';
export * from './subnets';

/** Every rule about networks and their firewalls. */
export const networkRules: readonly Rule[] = [
  securityGroupClosesAdminPorts,
  securityGroupClosesDataPorts,
  securityGroupDescribed,
  securityGroupLimitsEgress,
  securityGroupNamesPorts,
  securityGroupOpensWebPortsOnly,
];
