import type { Rule } from '../../engine';
import { cloudTrailEncryptedByCustomerKey } from './cloud-trail-encrypted-by-customer-key';
import { cloudTrailLogging } from './cloud-trail-logging';
import { cloudTrailMultiRegion } from './cloud-trail-multi-region';
import { cloudTrailRecordsDataEvents } from './cloud-trail-records-data-events';
import { cloudTrailRecordsManagementEvents } from './cloud-trail-records-management-events';
import { cloudTrailSendsToLogGroup } from './cloud-trail-sends-to-log-group';
import { cloudTrailValidatesLogFiles } from './cloud-trail-validates-log-files';

export * from './cloud-trail-encrypted-by-customer-key';
export * from './cloud-trail-logging';
export * from './cloud-trail-multi-region';
export * from './cloud-trail-records-data-events';
export * from './cloud-trail-records-management-events';
export * from './cloud-trail-sends-to-log-group';
export * from './cloud-trail-validates-log-files';

/** Every rule about CloudTrail. */
export const cloudTrailRules: readonly Rule[] = [
  cloudTrailLogging,
  cloudTrailMultiRegion,
  cloudTrailValidatesLogFiles,
  cloudTrailEncryptedByCustomerKey,
  cloudTrailSendsToLogGroup,
  cloudTrailRecordsManagementEvents,
  cloudTrailRecordsDataEvents,
];
