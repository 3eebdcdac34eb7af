import { timestreamInfluxDeliversLogs } from '../../../lib/rules/timestream';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const logs = (Enabled: unknown) => ({ properties: { LogDeliveryConfiguration: { S3Configuration: { Enabled } } } });

ruleTable(timestreamInfluxDeliversLogs, {
  compliant: [
    { name: 'on', ...logs(true), remedy: true },
    { name: 'a cluster, as text', type: 'AWS::Timestream::InfluxDBCluster', ...logs('true') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'delivery of logs is absent',
      path: 'Properties.LogDeliveryConfiguration.S3Configuration.Enabled',
    },
    { name: 'off', ...logs(false), found: 'delivery of logs is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...logs({ Ref: 'On' }),
      ...unset('On'),
      path: 'Properties.LogDeliveryConfiguration.S3Configuration.Enabled',
    },
  ],
});
