import { stateMachineLogs } from '../../../lib/rules/events/state-machine-logs';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const logging = (Level: unknown, Destinations: unknown = [{ CloudWatchLogsLogGroup: { LogGroupArn: 'arn' } }]) => ({
  LoggingConfiguration: { Level, Destinations },
});

ruleTable(stateMachineLogs, {
  compliant: [{ name: 'every event', properties: logging('ALL'), remedy: true }],
  violation: [
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
