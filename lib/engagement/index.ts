export type { TimeSpan } from './durations';
export { SHORTEST_RPO_MINUTES } from './durations';
export { environmentOfAccount, profileOf } from './engagement';
export type { EnvironmentAttachment } from './environment';
export { Environment } from './environment';
export type { EngagementIssue } from './errors';
export { EngagementError } from './errors';
export { engagementJsonSchema, engagementJsonSchemaText, writeEngagementJsonSchema } from './json-schema';
export { loadEngagement, parseEngagement } from './load';
export type {
  ApprovedModel,
  EnvironmentName,
  EnvironmentProfile,
  LogClass,
  Masking,
  RecoveryTier,
  VendorAccount,
} from './profile';
export { ENVIRONMENT_NAMES, LOG_CLASSES, MASKINGS, RECOVERY_TIER_TAG, STRICTEST } from './profile';
export type { Engagement } from './schema';
export { LOG_RETENTION_DAYS } from './schema';
