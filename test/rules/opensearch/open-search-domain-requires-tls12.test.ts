import { openSearchDomainRequiresTls12 } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { legacy } from './domains';

const policy = (TLSSecurityPolicy: unknown) => ({ properties: { DomainEndpointOptions: { TLSSecurityPolicy } } });

ruleTable(openSearchDomainRequiresTls12, {
  compliant: [
    { name: 'TLS 1.2 with forward secrecy', ...policy('Policy-Min-TLS-1-2-PFS-2023-10'), remedy: true },
    { name: 'TLS 1.2, under the former name', ...legacy, ...policy('Policy-Min-TLS-1-2-2019-07') },
    { name: 'TLS 1.2 of FIPS', ...policy('Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08') },
    { name: 'TLS 1.3', ...policy('Policy-Min-TLS-1-3-2026-01') },
  ],
  violation: [
    {
      name: 'TLS 1.0',
      ...policy('Policy-Min-TLS-1-0-2019-07'),
      found: 'TLS policy is Policy-Min-TLS-1-0-2019-07, one of TLS 1.2 or newer is asked for',
      path: 'Properties.DomainEndpointOptions.TLSSecurityPolicy',
    },
    { name: 'no policy', ...legacy, found: /^TLS policy is absent/ },
    {
      name: 'HTTPS is enforced, by any TLS',
      properties: { DomainEndpointOptions: { EnforceHTTPS: true } },
      found: /^TLS policy is absent/,
    },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter without a default',
      ...policy({ Ref: 'Policy' }),
      ...unset('Policy'),
      path: 'Properties.DomainEndpointOptions.TLSSecurityPolicy',
    },
  ],
});
