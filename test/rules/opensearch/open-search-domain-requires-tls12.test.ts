import { openSearchDomainRequiresTls12 } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { legacy } from './domains';

const endpoint = (EnforceHTTPS: unknown, TLSSecurityPolicy?: unknown) => ({
  properties: { DomainEndpointOptions: { EnforceHTTPS, TLSSecurityPolicy } },
});

ruleTable(openSearchDomainRequiresTls12, {
  compliant: [
    { name: 'TLS 1.2 with forward secrecy', ...endpoint(true, 'Policy-Min-TLS-1-2-PFS-2023-10'), remedy: true },
    { name: 'TLS 1.2, under the former name', ...legacy, ...endpoint('true', 'Policy-Min-TLS-1-2-2019-07') },
    { name: 'TLS 1.2 of FIPS', ...endpoint(true, 'Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08') },
    { name: 'TLS 1.3', ...endpoint(true, 'Policy-Min-TLS-1-3-2026-01') },
  ],
  violation: [
    { name: 'nothing is set', found: 'HTTPS is absent', path: 'Properties.DomainEndpointOptions.EnforceHTTPS' },
    { name: 'plain HTTP too', ...endpoint(false, 'Policy-Min-TLS-1-2-2019-07'), found: 'HTTPS is off' },
    {
      name: 'TLS 1.0',
      ...endpoint(true, 'Policy-Min-TLS-1-0-2019-07'),
      found: 'TLS policy is Policy-Min-TLS-1-0-2019-07, one of TLS 1.2 or newer is asked for',
      path: 'Properties.DomainEndpointOptions.TLSSecurityPolicy',
    },
    { name: 'no policy', ...legacy, ...endpoint(true), found: /^TLS policy is absent/ },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter without a default',
      ...endpoint(true, { Ref: 'Policy' }),
      ...unset('Policy'),
      path: 'Properties.DomainEndpointOptions.TLSSecurityPolicy',
    },
  ],
});
