import { apiGatewayMethodAuthorised } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const method = (AuthorizationType?: unknown, more: object = {}) => ({ HttpMethod: 'GET', AuthorizationType, ...more });
const open = method('NONE', { RestApiId: { Ref: 'Api' } });
const api = (Statement: unknown) => ({
  Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Policy: { Statement } } },
});
const statement = (Effect: string, Condition?: unknown, Principal: unknown = '*') => ({
  Effect,
  Principal,
  Action: 'execute-api:Invoke',
  Resource: 'execute-api:/*',
  ...(Condition === undefined ? {} : { Condition }),
});
const parameters = { Parameters: { Unknown: { Type: 'String' } } };

ruleTable(apiGatewayMethodAuthorised, {
  compliant: [
    { name: 'a user pool', properties: { AuthorizationType: 'COGNITO_USER_POOLS' }, remedy: true },
    { name: 'IAM', properties: { AuthorizationType: 'AWS_IAM' } },
    { name: 'a function', properties: { AuthorizationType: 'CUSTOM' } },
    {
      name: 'a resource policy that allows one endpoint of a VPC',
      properties: { RestApiId: { Ref: 'Api' } },
      others: api(statement('Allow', { StringEquals: { 'aws:SourceVpce': 'vpce-0a1b' } })),
    },
    {
      name: 'a resource policy that denies all but one endpoint of a VPC',
      properties: { RestApiId: { Ref: 'Api' } },
      others: api([statement('Allow'), statement('Deny', { StringNotEquals: { 'aws:SourceVpce': 'vpce-0a1b' } })]),
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'authorisation is absent', path: 'Properties.AuthorizationType' },
    { name: 'none', properties: method('NONE'), found: 'authorisation is NONE' },
    {
      name: 'an API key alone',
      properties: method('NONE', { ApiKeyRequired: true }),
      found: 'authorisation is NONE, and an API key names nobody',
    },
    {
      name: 'a resource policy that allows everyone',
      properties: open,
      others: api(statement('Allow')),
      found: 'authorisation is NONE',
    },
    {
      name: 'a resource policy that denies all but the whole internet',
      properties: open,
      others: api([statement('Allow'), statement('Deny', { NotIpAddress: { 'aws:SourceIp': '0.0.0.0/0' } })]),
      found: 'authorisation is NONE',
    },
    {
      name: 'a private API without a policy that says who',
      properties: open,
      others: {
        Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { EndpointConfiguration: { Types: ['PRIVATE'] } } },
      },
      found: 'authorisation is NONE',
    },
  ],
  undecidable: [
    {
      name: 'the type is a parameter',
      properties: method({ Ref: 'Unknown' }),
      template: parameters,
      path: 'Properties.AuthorizationType',
    },
    {
      name: 'the policy of the API is an import',
      properties: open,
      others: { Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Policy: { 'Fn::ImportValue': 'Policy' } } } },
      path: 'Properties.RestApiId',
    },
  ],
  ignored: [{ name: 'preflight requests', properties: { HttpMethod: 'OPTIONS', AuthorizationType: 'NONE' } }],
});
