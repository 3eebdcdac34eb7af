import { apiGatewayDefaultEndpointOff } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const mapped = { Mapping: { Type: 'AWS::ApiGateway::BasePathMapping', Properties: { RestApiId: { Ref: 'Subject' } } } };
const disabled = (DisableExecuteApiEndpoint: unknown) => ({ DisableExecuteApiEndpoint });

ruleTable(apiGatewayDefaultEndpointOff, {
  compliant: [
    { name: 'the default endpoint is off', properties: disabled(true), others: mapped, remedy: true },
    {
      name: 'an HTTP API',
      type: 'AWS::ApiGatewayV2::Api',
      properties: disabled('true'),
      others: { Mapping: { Type: 'AWS::ApiGatewayV2::ApiMapping', Properties: { ApiId: { Ref: 'Subject' } } } },
    },
  ],
  violation: [
    {
      name: 'nothing is set beside a domain',
      others: mapped,
      found: 'disabling of the default endpoint is absent',
      path: 'Properties.DisableExecuteApiEndpoint',
    },
    { name: 'the default endpoint is on', properties: disabled(false), others: mapped, found: /is off/ },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: disabled({ Ref: 'Switch' }),
      others: mapped,
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.DisableExecuteApiEndpoint',
    },
  ],
  empty: { verdict: 'ignored', because: 'an API without a domain of its own has no other address' },
});
