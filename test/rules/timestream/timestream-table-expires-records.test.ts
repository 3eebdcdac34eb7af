import { timestreamTableExpiresRecords } from '../../../lib/rules/timestream';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const days = (MagneticStoreRetentionPeriodInDays: unknown) => ({
  properties: { RetentionProperties: { MagneticStoreRetentionPeriodInDays } },
});

ruleTable(timestreamTableExpiresRecords, {
  compliant: [
    { name: 'a year', ...days('365'), remedy: true },
    { name: 'as a number', ...days(30) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'retention is absent, so records never expire',
      path: 'Properties.RetentionProperties.MagneticStoreRetentionPeriodInDays',
    },
    { name: 'two hundred years', ...days('73000'), found: 'retention is 73000, so records never expire' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...days({ Ref: 'Days' }),
      ...unset('Days'),
      path: 'Properties.RetentionProperties.MagneticStoreRetentionPeriodInDays',
    },
  ],
});
