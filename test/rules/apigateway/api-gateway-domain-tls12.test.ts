import { apiGatewayDomainTls12 } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const V2 = 'AWS::ApiGatewayV2::DomainName';
const v2 = (...policies: readonly unknown[]) => ({
  DomainNameConfigurations: policies.map((SecurityPolicy) => ({ SecurityPolicy })),
});

ruleTable(apiGatewayDomainTls12, {
  compliant: [
    { name: 'TLS 1.2', properties: { SecurityPolicy: 'TLS_1_2' }, remedy: true },
    { name: 'TLS 1.3', properties: { SecurityPolicy: 'SecurityPolicy_TLS13_1_3_2025_09' } },
    { name: 'TLS 1.2 at the edge', properties: { SecurityPolicy: 'SecurityPolicy_TLS12_PFS_2025_EDGE' } },
    { name: 'an HTTP API', type: V2, properties: v2('TLS_1_2') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'security policy is absent, allowed is TLS 1.2 or newer',
      path: 'Properties.SecurityPolicy',
    },
    { name: 'TLS 1.0', properties: { SecurityPolicy: 'TLS_1_0' }, found: /is TLS_1_0/ },
    {
      name: 'TLS 1.0 at one endpoint of several',
      type: V2,
      properties: v2('TLS_1_2', 'TLS_1_0'),
      found: /is TLS_1_0/,
      path: 'Properties.DomainNameConfigurations.1.SecurityPolicy',
    },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter',
      properties: { SecurityPolicy: { Ref: 'Policy' } },
      template: { Parameters: { Policy: { Type: 'String' } } },
      path: 'Properties.SecurityPolicy',
    },
  ],
});
