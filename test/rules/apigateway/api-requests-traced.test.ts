import { apiRequestsTraced } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const SAM = 'AWS::Serverless::Api';
const GRAPHQL = 'AWS::AppSync::GraphQLApi';

ruleTable(apiRequestsTraced, {
  compliant: [
    { name: 'on in every serverless API', type: SAM, template: { Globals: { Api: { TracingEnabled: true } } } },
    { name: 'on', properties: { TracingEnabled: true }, remedy: true },
    { name: 'on at a GraphQL API', type: GRAPHQL, properties: { XrayEnabled: 'true' } },
  ],
  violation: [
    { name: 'off in a serverless API', type: SAM, found: 'tracing is absent', path: 'Properties.TracingEnabled' },
    {
      name: 'off in a serverless API, though on in all others',
      type: SAM,
      properties: { TracingEnabled: false },
      template: { Globals: { Api: { TracingEnabled: true } } },
      found: 'tracing is off',
    },
    { name: 'nothing is set', found: 'tracing is absent', path: 'Properties.TracingEnabled' },
    { name: 'off', properties: { TracingEnabled: false }, found: 'tracing is off' },
    { name: 'off at a GraphQL API', type: GRAPHQL, found: 'tracing is absent', path: 'Properties.XrayEnabled' },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: { TracingEnabled: { Ref: 'Switch' } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.TracingEnabled',
    },
  ],
});
