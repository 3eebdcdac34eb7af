import { flinkApplicationLogs } from '../../../lib/rules/kinesis/flink-application-logs';
import { ruleTable } from '../../../lib/testing';

const option = (ApplicationName: unknown) => ({
  Log: { Type: 'AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption', Properties: { ApplicationName } },
});

ruleTable(flinkApplicationLogs, {
  compliant: [
    { name: 'a log stream', others: option({ Ref: 'Subject' }), remedy: true },
    {
      name: 'a log stream of the application by its name',
      properties: { ApplicationName: 'app' },
      others: option('app'),
    },
  ],
  violation: [
    { name: 'no log', found: 'no log stream is attached' },
    {
      name: 'the log of another application',
      properties: { ApplicationName: 'app' },
      others: option('other'),
      found: 'no log stream is attached',
    },
  ],
});
