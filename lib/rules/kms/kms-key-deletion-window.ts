import { defineRule } from '../../engine';
import { security } from '../../policies';
import { demand } from '../demand';

/** KMS waits 30 days unless it is told otherwise, and never less than 7. */
const DEFAULT_DAYS = 30;
const LEAST_DAYS = 7;

export const kmsKeyDeletionWindow = defineRule({
  id: 'KmsKeyDeletionWindow',
  title: 'KMS key waits long enough before it is deleted',
  clauses: [security.clauses['SEC-3.2.3']],
  // The window only counts after a mistake or a break-in has happened.
  severity: 'error',
  severityReason: 'somebody has to delete the key first, but data without its key is lost for good',
  risk: 'A key that was deleted by mistake, or by an intruder, is gone before anybody notices, and its data with it.',
  remedy:
    'Leave `pendingWindow` out, or set it to 30 days; outside production 7 days do. `DataKey` has 30 days everywhere.',
  cannotTell: 'the window is a parameter without a default',
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html'],
  resources: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  check: (key) => {
    const least = key.environment.production ? DEFAULT_DAYS : LEAST_DAYS;
    return demand(
      key.at('PendingWindowInDays'),
      (window) => window.isAbsent || (window.number ?? 0) >= least,
      (window) => `deletion waits ${window.orAbsent()} days, at least ${String(least)} are needed`,
    );
  },
});
