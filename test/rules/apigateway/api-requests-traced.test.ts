import { apiRequestsTraced } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const GRAPHQL = 'AWS::AppSync::GraphQLApi';

ruleTable(apiRequestsTraced, {
  compliant: [
    { name: 'on', properties: { TracingEnabled: true }, remedy: true },
    { name: 'on at a GraphQL API', type: GRAPHQL, properties: { XrayEnabled: 'true' } },
  ],
  violation: [
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
