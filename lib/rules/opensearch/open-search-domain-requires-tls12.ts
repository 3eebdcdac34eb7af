import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand, demandOn } from '../demand';
import { DOMAINS } from './domains';

export const openSearchDomainRequiresTls12 = defineRule({
  id: 'OpenSearchDomainRequiresTls12',
  title: 'OpenSearch domain answers HTTPS with TLS 1.2 or newer alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'documents and logins cross the network in the clear, or under a broken protocol',
  risk: 'Whoever is on the way can read and change documents, queries and logins.',
  remedy: 'Set `enforceHttps: true` and `tlsSecurityPolicy: TLSSecurityPolicy.TLS_1_2_PFS`.',
  cannotTell: 'the switch or the policy is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
  ],
  resources: DOMAINS,
  check: (domain) => {
    const endpoint = domain.at('DomainEndpointOptions');
    return every([
      demandOn(endpoint.at('EnforceHTTPS'), 'HTTPS'),
      demand(
        endpoint.at('TLSSecurityPolicy'),
        (policy) => /^Policy-Min-TLS-1-[2-9]\b/.test(policy.literal ?? ''),
        (policy) => `TLS policy is ${policy.orAbsent()}, one of TLS 1.2 or newer is asked for`,
      ),
    ]);
  },
});
