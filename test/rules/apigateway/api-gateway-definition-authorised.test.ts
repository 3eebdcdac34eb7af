import { apiGatewayDefinitionAuthorised } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const V2 = 'AWS::ApiGatewayV2::Api';
const body = (get: object, more: object = {}) => ({ Body: { paths: { '/orders.json': { get } }, ...more } });
const asked = { security: [{ pool: [] }] };
const schemes = (scheme: object) => ({ components: { securitySchemes: { pool: scheme } } });
const authorizer = schemes({ 'x-amazon-apigateway-authorizer': {} });
const target = { Target: 'arn:aws:lambda:eu-west-1:111111111111:function:shop' };
const overrides = (AuthorizationType: string) => ({
  Overrides: {
    Type: 'AWS::ApiGatewayV2::ApiGatewayManagedOverrides',
    Properties: { ApiId: { Ref: 'Subject' }, Route: { AuthorizationType } },
  },
});

ruleTable(apiGatewayDefinitionAuthorised, {
  compliant: [
    { name: 'an operation asks', properties: body(asked, authorizer), remedy: true },
    { name: 'every operation asks', properties: body({}, { ...asked, ...authorizer }) },
    {
      name: 'the second version of OpenAPI, with IAM',
      properties: body(asked, { securityDefinitions: { pool: { 'x-amazon-apigateway-authtype': 'awsSigv4' } } }),
    },
    { name: 'IAM by the extension', properties: body({ 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } }) },
    { name: 'an HTTP API', type: V2, properties: body(asked, authorizer) },
    { name: 'a quick create whose route is overridden', type: V2, properties: target, others: overrides('JWT') },
    {
      name: 'a resource policy closes it',
      properties: {
        Body: {},
        Policy: { Statement: [{ Effect: 'Allow', Principal: { AWS: '111111111111' }, Action: 'execute-api:Invoke' }] },
      },
    },
  ],
  violation: [
    {
      name: 'an operation that asks for nothing',
      properties: body({}),
      found: 'GET /orders.json asks for no authorisation',
      path: 'Properties.Body.paths./orders.json.get',
    },
    {
      name: 'an operation that turns down what the others ask for',
      properties: body({ security: [] }, { ...asked, ...authorizer }),
      found: /asks for no authorisation/,
    },
    {
      name: 'an operation for which nothing is enough as well',
      properties: body({ security: [{ pool: [] }, {}] }, authorizer),
      found: /asks for no authorisation/,
    },
    {
      name: 'an API key',
      properties: body(asked, schemes({ type: 'apiKey', in: 'header', name: 'x-api-key' })),
      found: /asks for no authorisation/,
    },
    {
      name: 'any method',
      properties: { Body: { paths: { '/': { 'x-amazon-apigateway-any-method': {} } } } },
      found: 'ANY / asks for no authorisation',
    },
    { name: 'a quick create', type: V2, properties: target, found: 'quick create makes a route without authorisation' },
    {
      name: 'a quick create, overridden by nothing',
      type: V2,
      properties: target,
      others: overrides('NONE'),
      found: /quick create/,
    },
  ],
  undecidable: [
    {
      name: 'the definition lies in S3',
      properties: { BodyS3Location: { Bucket: 'apis', Key: 'shop.yaml' } },
      path: 'Properties.BodyS3Location',
    },
    {
      name: 'the definition is included at deployment',
      properties: { Body: { 'Fn::Transform': { Name: 'AWS::Include' } } },
      path: 'Properties.Body',
    },
  ],
  ignored: [{ name: 'preflight requests alone', properties: { Body: { paths: { '/': { options: {} } } } } }],
  empty: { verdict: 'ignored', because: 'methods and routes that are resources of their own are judged one by one' },
});
