import { eventPipeLogs } from '../../../lib/rules/events/event-pipe-logs';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const pipe = (Level: unknown) => ({
  LogConfiguration: { Level, CloudwatchLogsLogDestination: { LogGroupArn: 'arn' } },
});

ruleTable(eventPipeLogs, {
  compliant: [
    { name: 'errors', properties: pipe('ERROR'), remedy: true },
    {
      name: 'everything, to a bucket',
      properties: { LogConfiguration: { Level: 'TRACE', S3LogDestination: { BucketName: 'logs' } } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'log has no destination', path: 'Properties.LogConfiguration' },
    { name: 'off', properties: pipe('OFF'), found: 'log level is OFF' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: pipe({ Ref: 'Level' }),
      template: parameters('Level'),
      path: 'Properties.LogConfiguration.Level',
    },
  ],
});
