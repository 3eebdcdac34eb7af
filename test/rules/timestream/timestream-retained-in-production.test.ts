import { timestreamRetainedInProduction } from '../../../lib/rules/timestream';
import { ruleTable } from '../../../lib/testing';
import { retentionTable } from '../retention';
import { kept } from '../stores';

ruleTable(timestreamRetainedInProduction, {
  ...retentionTable,
  violation: [
    ...retentionTable.violation,
    { name: 'InfluxDB', type: 'AWS::Timestream::InfluxDBInstance', ...kept('Delete', 'Retain'), found: /is Delete$/ },
  ],
});
