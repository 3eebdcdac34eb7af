import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { REST_API } from './stages';

export const apiGatewayEndpointTls12 = defineRule({
  id: 'ApiGatewayEndpointTls12',
  title: 'Default endpoint of a REST API refuses TLS older than 1.2',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'warning',
  severityReason: 'clients of today choose TLS 1.2 by themselves, and few templates set it yet',
  risk: 'A client, or somebody on the way who makes it step down, talks TLS 1.0 with broken ciphers.',
  remedy:
    'Set `securityPolicy` of the `CfnRestApi` to `SecurityPolicy_TLS13_1_2_PQ_2025_09`, or ' +
    '`disableExecuteApiEndpoint: true` beside a domain. A private API takes TLS 1.2 by itself.',
  cannotTell: 'the policy is a parameter without a default',
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies.html'],
  resources: [REST_API],
  check: (api) => {
    if (api.at('DisableExecuteApiEndpoint').isTrue || api.at('EndpointConfiguration.Types.0').is('PRIVATE'))
      return ignored;
    return demand(
      api.at('SecurityPolicy'),
      (policy) => /^(TLS_1_2$|SecurityPolicy_TLS1[23]_)/.test(policy.literal ?? ''),
      (policy) => `security policy is ${policy.orAbsent()}, allowed is TLS 1.2 or newer`,
    );
  },
});
