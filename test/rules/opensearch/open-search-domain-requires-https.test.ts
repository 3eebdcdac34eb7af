import { openSearchDomainRequiresHttps } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';
import { legacy } from './domains';

const https = (EnforceHTTPS: unknown) => ({ properties: { DomainEndpointOptions: { EnforceHTTPS } } });

ruleTable(openSearchDomainRequiresHttps, {
  compliant: [
    { name: 'on', ...https(true), remedy: true },
    { name: 'on, under the former name', ...legacy, ...https('true') },
  ],
  violation: [
    { name: 'nothing is set', found: 'HTTPS is absent', path: 'Properties.DomainEndpointOptions.EnforceHTTPS' },
    { name: 'plain HTTP too', ...https('false'), found: 'HTTPS is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...https({ Ref: 'On' }),
      ...unset('On'),
      path: 'Properties.DomainEndpointOptions.EnforceHTTPS',
    },
  ],
});
