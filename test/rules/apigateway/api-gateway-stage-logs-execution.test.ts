import { apiGatewayStageLogsExecution } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const all = { HttpMethod: '*', ResourcePath: '/*' };
const level = (LoggingLevel: unknown, method: object = all) => ({ ...method, LoggingLevel });
const stage = (...MethodSettings: readonly unknown[]) => ({ MethodSettings });
const single = { HttpMethod: 'GET', ResourcePath: '/orders' };

ruleTable(apiGatewayStageLogsExecution, {
  compliant: [
    { name: 'errors of all methods', properties: stage(level('ERROR')), remedy: true },
    { name: 'everything of all methods', properties: stage(level('INFO')) },
    { name: 'the Serverless Application Model', type: 'AWS::Serverless::Api', properties: stage(level('INFO')) },
  ],
  violation: [
    { name: 'nothing is set', found: 'LoggingLevel of all methods is absent, allowed is ERROR or INFO' },
    { name: 'off', properties: stage(level('OFF')), found: 'LoggingLevel is OFF, allowed is ERROR or INFO' },
    { name: 'one method alone', properties: stage(level('INFO', single)), found: /of all methods is absent/ },
    {
      name: 'off for one method',
      properties: stage(level('INFO'), level('OFF', single)),
      found: /is OFF/,
      path: 'Properties.MethodSettings.1.LoggingLevel',
    },
  ],
  undecidable: [
    {
      name: 'the level is a parameter',
      properties: stage(level({ Ref: 'Level' })),
      template: { Parameters: { Level: { Type: 'String' } } },
      path: 'Properties.MethodSettings.0.LoggingLevel',
    },
    {
      name: 'the settings are an import',
      properties: { MethodSettings: { 'Fn::ImportValue': 'Settings' } },
      path: 'Properties.MethodSettings',
    },
  ],
});
