import { apiGatewayRouteAuthorised } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const route = (RouteKey: string, AuthorizationType?: string) => ({
  RouteKey,
  AuthorizationType,
  ApiId: { Ref: 'Api' },
});
const api = (ProtocolType: string) => ({ Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType } } });

ruleTable(apiGatewayRouteAuthorised, {
  compliant: [
    { name: 'a token', properties: { RouteKey: 'GET /orders', AuthorizationType: 'JWT' }, remedy: true },
    { name: 'IAM', properties: { AuthorizationType: 'AWS_IAM' } },
    {
      name: 'the connection to a WebSocket API',
      properties: { RouteKey: '$connect', AuthorizationType: 'CUSTOM' },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'authorisation is absent, allowed are AWS_IAM, CUSTOM and JWT',
      path: 'Properties.AuthorizationType',
    },
    { name: 'none', properties: route('GET /orders', 'NONE'), others: api('HTTP'), found: /is NONE/ },
    { name: 'the default route of an HTTP API', properties: route('$default'), others: api('HTTP'), found: /absent/ },
    { name: 'an open connection', properties: route('$connect', 'NONE'), others: api('WEBSOCKET'), found: /is NONE/ },
    { name: 'an API key', properties: { ...route('$connect', 'NONE'), ApiKeyRequired: true }, found: /is NONE/ },
  ],
  undecidable: [
    {
      name: 'the type is a parameter',
      properties: { AuthorizationType: { Ref: 'Type' } },
      template: { Parameters: { Type: { Type: 'String' } } },
      path: 'Properties.AuthorizationType',
    },
    {
      name: 'the default route of an API elsewhere',
      properties: { RouteKey: '$default', ApiId: 'a1b2c3d4' },
      path: 'Properties.ApiId',
    },
  ],
  ignored: [
    { name: 'preflight requests', properties: route('OPTIONS /{proxy+}', 'NONE'), others: api('HTTP') },
    { name: 'the default route of a WebSocket API', properties: route('$default'), others: api('WEBSOCKET') },
    { name: 'a route of a WebSocket API elsewhere', properties: { RouteKey: 'sendMessage' } },
  ],
});
