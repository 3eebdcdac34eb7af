import { mskLogs } from '../../../lib/rules/msk/msk-logs';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const type = 'AWS::MSK::Cluster';
const logs = (BrokerLogs: object) => ({ LoggingInfo: { BrokerLogs } });

ruleTable(mskLogs, {
  compliant: [
    { name: 'CloudWatch Logs', type, properties: logs({ CloudWatchLogs: { Enabled: true } }), remedy: true },
    { name: 'a bucket', type, properties: logs({ S3: { Enabled: 'true' } }) },
    {
      name: 'a connector',
      type: 'AWS::KafkaConnect::Connector',
      properties: { LogDelivery: { WorkerLogDelivery: { Firehose: { Enabled: true } } } },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      type,
      found: 'log has no destination that is on',
      path: 'Properties.LoggingInfo.BrokerLogs',
    },
    {
      name: 'off',
      type,
      properties: logs({ CloudWatchLogs: { Enabled: false } }),
      found: 'log has no destination that is on',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      type,
      properties: logs({ S3: { Enabled: { Ref: 'On' } } }),
      template: parameters('On'),
      path: 'Properties.LoggingInfo.BrokerLogs.S3.Enabled',
    },
  ],
});
