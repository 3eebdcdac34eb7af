import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { DOMAINS } from './domains';

export const openSearchDomainRequiresTls12 = defineRule({
  id: 'OpenSearchDomainRequiresTls12',
  title: 'OpenSearch domain refuses TLS older than 1.2',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'a client that speaks a broken protocol is served by it',
  risk: 'Whoever is on the way can read and change what a client sends by an old TLS.',
  remedy: 'Set `tlsSecurityPolicy: TLSSecurityPolicy.TLS_1_2_PFS`.',
  cannotTell: 'the policy is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
  ],
  resources: DOMAINS,
  check: (domain) =>
    demand(
      domain.at('DomainEndpointOptions.TLSSecurityPolicy'),
      (policy) => /^Policy-Min-TLS-1-[2-9]\b/.test(policy.literal ?? ''),
      (policy) => `TLS policy is ${policy.orAbsent()}, one of TLS 1.2 or newer is asked for`,
    ),
});
