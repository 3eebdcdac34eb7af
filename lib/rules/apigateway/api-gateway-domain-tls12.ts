import { defineRule, every, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

const V2_DOMAIN = 'AWS::ApiGatewayV2::DomainName';

export const apiGatewayDomainTls12 = defineRule({
  id: 'ApiGatewayDomainTls12',
  title: 'Domain of an API refuses TLS older than 1.2',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'the clause names the version, and older ones have known attacks',
  risk: 'A client, or somebody on the way who makes it step down, talks TLS 1.0 with broken ciphers.',
  remedy: 'Set `securityPolicy: SecurityPolicy.TLS_1_2`.',
  cannotTell: 'the policy is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html',
  ],
  resources: ['AWS::ApiGateway::DomainName', 'AWS::ApiGateway::DomainNameV2', V2_DOMAIN],
  check: (domain) => {
    if (domain.type !== V2_DOMAIN) return judge(domain.at('SecurityPolicy'));
    const endpoints = domain.at('DomainNameConfigurations');
    if (endpoints.items.length === 0)
      return violation('security policy is absent, allowed is TLS 1.2 or newer', endpoints);
    return every(endpoints.items.map((endpoint) => judge(endpoint.at('SecurityPolicy'))));
  },
});

const judge = (policy: Value): Outcome =>
  demand(
    policy,
    (each) => /^(TLS_1_2$|SecurityPolicy_TLS1[23]_)/.test(each.literal ?? ''),
    (each) => `security policy is ${each.orAbsent()}, allowed is TLS 1.2 or newer`,
  );
