import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { DOMAINS } from './domains';

export const openSearchDomainRequiresHttps = defineRule({
  id: 'OpenSearchDomainRequiresHttps',
  title: 'OpenSearch domain answers HTTPS alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'documents and logins may cross the network in the clear',
  risk: 'Whoever is on the way can read and change documents, queries and logins.',
  remedy: 'Set `enforceHttps: true`.',
  cannotTell: 'the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html',
  ],
  resources: DOMAINS,
  check: (domain) => demandOn(domain.at('DomainEndpointOptions.EnforceHTTPS'), 'HTTPS'),
});
