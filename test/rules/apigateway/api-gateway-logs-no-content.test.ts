import { apiGatewayLogsNoContent } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const stage = (...switches: readonly unknown[]) => ({
  MethodSettings: switches.map((DataTraceEnabled) => ({ DataTraceEnabled })),
});
const V2 = 'AWS::ApiGatewayV2::Stage';

ruleTable(apiGatewayLogsNoContent, {
  compliant: [{ name: 'nothing is set, and the default is off', remedy: true }],
  violation: [
    {
      name: 'on for one of several',
      properties: stage(false, 'true'),
      found: 'tracing of data is on',
      path: 'Properties.MethodSettings.1.DataTraceEnabled',
    },
    {
      name: 'on at a WebSocket API',
      type: V2,
      properties: { DefaultRouteSettings: { DataTraceEnabled: true } },
      found: /on/,
    },
    {
      name: 'on for one route',
      type: V2,
      properties: { RouteSettings: { 'GET /a.json': { DataTraceEnabled: true } } },
      found: 'tracing of data is on',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: stage({ Ref: 'Switch' }),
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.MethodSettings.0.DataTraceEnabled',
    },
  ],
  ignored: [{ name: 'outside production', properties: stage(true), stack: { profile: { production: false } } }],
  empty: { verdict: 'compliant', because: 'data are not traced by default' },
});
