import type { Rule } from '../../engine';
import { cognitoUserPoolBehindFirewall } from './cognito-user-pool-behind-firewall';
import { wafCoversEntryPoints } from './waf-covers-entry-points';
import { wafGroupsHaveRules } from './waf-groups-have-rules';
import { wafHasManagedRules } from './waf-has-managed-rules';
import { wafLimitsRates } from './waf-limits-rates';
import { wafLogsRedactCredentials } from './waf-logs-redact-credentials';
import { wafLogsRequests } from './waf-logs-requests';
import { wafReportsMetrics } from './waf-reports-metrics';

export * from './cognito-user-pool-behind-firewall';
export * from './waf-covers-entry-points';
export * from './waf-groups-have-rules';
export * from './waf-has-managed-rules';
export * from './waf-limits-rates';
export * from './waf-logs-redact-credentials';
export * from './waf-logs-requests';
export * from './waf-reports-metrics';

/** Every rule about WAF. */
export const wafRules: readonly Rule[] = [
  wafCoversEntryPoints,
  wafHasManagedRules,
  wafLimitsRates,
  wafGroupsHaveRules,
  wafLogsRequests,
  wafLogsRedactCredentials,
  wafReportsMetrics,
  cognitoUserPoolBehindFirewall,
];
