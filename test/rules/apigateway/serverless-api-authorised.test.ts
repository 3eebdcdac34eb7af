import { serverlessApiAuthorised } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const HTTP = 'AWS::Serverless::HttpApi';
const auth = (DefaultAuthorizer: unknown) => ({ Auth: { DefaultAuthorizer } });
const body = (get: object) => ({
  DefinitionBody: {
    paths: { '/': { get } },
    components: { securitySchemes: { pool: { 'x-amazon-apigateway-authorizer': {} } } },
  },
});

ruleTable(serverlessApiAuthorised, {
  compliant: [
    { name: 'an authoriser of all methods', properties: auth('Pool'), remedy: true },
    { name: 'an HTTP API', type: HTTP, properties: auth('Tokens') },
    { name: 'an authoriser of all APIs', template: { Globals: { Api: auth('Pool') } } },
    { name: 'a definition that asks', properties: body({ security: [{ pool: [] }] }) },
  ],
  violation: [
    { name: 'nothing is set', found: 'default authoriser is absent' },
    { name: 'none by name', properties: auth('NONE'), found: 'default authoriser is absent' },
    { name: 'a definition that asks for nothing', properties: body({}), found: 'GET / asks for no authorisation' },
    { name: 'an API key alone', properties: { Auth: { ApiKeyRequired: true } }, found: 'default authoriser is absent' },
  ],
  undecidable: [
    { name: 'the definition is a file', properties: { DefinitionUri: 'api.yaml' }, path: 'Properties.DefinitionUri' },
    {
      name: 'the authoriser is a parameter',
      properties: auth({ Ref: 'Authorizer' }),
      template: { Parameters: { Authorizer: { Type: 'String' } } },
      path: 'Properties.Auth.DefaultAuthorizer',
    },
  ],
});
