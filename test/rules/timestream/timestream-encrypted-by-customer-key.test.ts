import { timestreamEncryptedByCustomerKey } from '../../../lib/rules/timestream';
import { ruleTable } from '../../../lib/testing';
import { KEY, KEY_ARN, unset, withKey } from '../stores';

const key = (KmsKeyId: unknown) => ({ properties: { KmsKeyId } });

ruleTable(timestreamEncryptedByCustomerKey, {
  compliant: [
    { name: 'a key of the stack', ...key(KEY), ...withKey, remedy: true },
    { name: 'InfluxDB', type: 'AWS::Timestream::InfluxDBInstance', ...key(KEY_ARN) },
    { name: 'a query by the alias of a key', type: 'AWS::Timestream::ScheduledQuery', ...key('alias/telemetry') },
  ],
  violation: [
    { name: 'nothing is set', found: 'store has no customer-managed key', path: 'Properties.KmsKeyId' },
    { name: 'the managed key', ...key('alias/aws/timestream'), found: /AWS managed key alias\/aws\/timestream$/ },
    { name: 'InfluxDB without', type: 'AWS::Timestream::InfluxDBCluster', found: 'store has no customer-managed key' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...key({ Ref: 'KeyArn' }),
      ...unset('KeyArn'),
      path: 'Properties.KmsKeyId',
    },
  ],
});
