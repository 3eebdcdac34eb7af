import { appSyncLogsRequests } from '../../../lib/rules/appsync';
import { ruleTable } from '../../../lib/testing';

const level = (FieldLogLevel: unknown) => ({ LogConfig: { FieldLogLevel } });
const EVENTS = 'AWS::AppSync::Api';

ruleTable(appSyncLogsRequests, {
  compliant: [
    { name: 'errors', properties: level('ERROR'), remedy: true },
    { name: 'everything', properties: level('ALL') },
    { name: 'an API of events', type: EVENTS, properties: { EventConfig: { LogConfig: { LogLevel: 'INFO' } } } },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'log level is absent, allowed are ERROR, INFO, DEBUG and ALL',
      path: 'Properties.LogConfig.FieldLogLevel',
    },
    { name: 'none', properties: level('NONE'), found: /is NONE/ },
    { name: 'an API of events', type: EVENTS, found: /is absent/, path: 'Properties.EventConfig.LogConfig.LogLevel' },
  ],
  undecidable: [
    {
      name: 'the level is a parameter',
      properties: level({ Ref: 'Level' }),
      template: { Parameters: { Level: { Type: 'String' } } },
      path: 'Properties.LogConfig.FieldLogLevel',
    },
  ],
});
