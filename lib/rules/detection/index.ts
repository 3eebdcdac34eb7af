import type { Rule } from '../../engine';
import { configRecorderRecordsEverything } from './config-recorder-records-everything';
import { guardDutyDetectorCoversData } from './guard-duty-detector-covers-data';
import { guardDutyDetectorEnabled } from './guard-duty-detector-enabled';
import { macieSessionEnabled } from './macie-session-enabled';
import { securityFindingsNotSuppressed } from './security-findings-not-suppressed';
import { securityFindingsRouted } from './security-findings-routed';
import { securityHubChecksByDefault } from './security-hub-checks-by-default';

export * from './config-recorder-records-everything';
export * from './guard-duty-detector-covers-data';
export * from './guard-duty-detector-enabled';
export * from './macie-session-enabled';
export * from './security-findings-not-suppressed';
export * from './security-findings-routed';
export * from './security-hub-checks-by-default';

/** Every rule about what detects: GuardDuty, Security Hub, Config, Macie, Inspector, Access Analyzer. */
export const detectionRules: readonly Rule[] = [
  guardDutyDetectorEnabled,
  guardDutyDetectorCoversData,
  securityFindingsRouted,
  securityFindingsNotSuppressed,
  configRecorderRecordsEverything,
  securityHubChecksByDefault,
  macieSessionEnabled,
];
