import { stateMachineLogs } from '../../../lib/rules/events/state-machine-logs';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const SAM = 'AWS::Serverless::StateMachine';
const logging = (Level: unknown, Destinations: unknown = [{ CloudWatchLogsLogGroup: { LogGroupArn: 'arn' } }]) => ({
  LoggingConfiguration: { Level, Destinations },
});

ruleTable(stateMachineLogs, {
  compliant: [
    { name: 'every event', properties: logging('ALL'), remedy: true },
    {
      name: 'every event, of the serverless transform',
      type: SAM,
      properties: { Logging: { Level: 'ALL', Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: 'arn' } }] } },
    },
  ],
  violation: [
    {
      name: 'no log of the serverless transform',
      type: SAM,
      found: 'log level is absent',
      path: 'Properties.Logging.Level',
    },
    { name: 'nothing is set', found: 'log level is absent', path: 'Properties.LoggingConfiguration.Level' },
    { name: 'errors alone', properties: logging('ERROR'), found: 'log level is ERROR' },
    { name: 'no destination', properties: logging('ALL', []), found: 'log has no destination' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: logging({ Ref: 'Level' }),
      template: parameters('Level'),
      path: 'Properties.LoggingConfiguration.Level',
    },
  ],
});
