import { compliant, defineRule, undecidable, violation } from '../../engine';
import { security } from '../../policies';

export const timestreamTableExpiresRecords = defineRule({
  id: 'TimestreamTableExpiresRecords',
  title: 'Timestream table says how long it keeps its records',
  clauses: [security.clauses['SEC-5.1']],
  severity: 'warning',
  severityReason: 'keeping too much breaks a promise only where the records are about people',
  risk: 'Without a period Timestream keeps records for 200 years, and personal data is never erased.',
  remedy: 'Set `MagneticStoreRetentionPeriodInDays` in `retentionProperties` to the days that the data is needed.',
  cannotTell: 'the properties are a parameter without a default',
  references: ['https://docs.aws.amazon.com/timestream/latest/developerguide/storage.html'],
  resources: ['AWS::Timestream::Table'],
  check: (table) => {
    const days = table.at('RetentionProperties.MagneticStoreRetentionPeriodInDays');
    if (days.isDeployTime) return undecidable(days);
    // The longest that Timestream takes, and what it takes where nothing is said.
    const isForEver = days.isAbsent || (days.number ?? 0) >= 73_000;
    return isForEver ? violation(`retention is ${days.orAbsent()}, so records never expire`, days) : compliant;
  },
});
