import { apiGatewayEndpointTls12 } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

ruleTable(apiGatewayEndpointTls12, {
  compliant: [
    { name: 'TLS 1.2 and 1.3', properties: { SecurityPolicy: 'SecurityPolicy_TLS13_1_2_PQ_2025_09' }, remedy: true },
    { name: 'TLS 1.2', properties: { SecurityPolicy: 'TLS_1_2' } },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'security policy is absent, allowed is TLS 1.2 or newer',
      path: 'Properties.SecurityPolicy',
    },
    { name: 'TLS 1.0', properties: { SecurityPolicy: 'TLS_1_0' }, found: /is TLS_1_0/ },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter',
      properties: { SecurityPolicy: { Ref: 'Policy' } },
      template: { Parameters: { Policy: { Type: 'String' } } },
      path: 'Properties.SecurityPolicy',
    },
  ],
  ignored: [
    { name: 'the endpoint is off', properties: { DisableExecuteApiEndpoint: true } },
    { name: 'a private API', properties: { EndpointConfiguration: { Types: ['PRIVATE'] } } },
  ],
});
