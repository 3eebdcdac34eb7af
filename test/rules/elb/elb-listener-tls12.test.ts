import { elbListenerTls12 } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const https = (SslPolicy?: unknown) => ({ Protocol: 'HTTPS', SslPolicy });
const parameters = { Parameters: { Unknown: { Type: 'String' } } };

ruleTable(elbListenerTls12, {
  compliant: [
    { name: 'the recommended policy', properties: https('ELBSecurityPolicy-TLS13-1-2-2021-06'), remedy: true },
    { name: 'the policy of the console', properties: https('ELBSecurityPolicy-TLS13-1-2-Res-2021-06') },
    { name: 'TLS 1.3 alone', properties: https('ELBSecurityPolicy-TLS13-1-3-2021-06') },
    { name: 'post-quantum keys under FIPS', properties: https('ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09') },
    { name: 'forward secrecy with TLS 1.2', properties: https('ELBSecurityPolicy-FS-1-2-Res-2020-10') },
    { name: 'TLS 1.2 alone', properties: https('ELBSecurityPolicy-TLS-1-2-Ext-2018-06') },
    {
      name: 'TLS at a Network Load Balancer',
      properties: { Protocol: 'TLS', SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' },
    },
  ],
  violation: [
    {
      name: 'no policy is set',
      properties: https(),
      found: 'security policy is absent, allowed are those of TLS 1.2 and 1.3',
      path: 'Properties.SslPolicy',
    },
    { name: 'the default of templates', properties: https('ELBSecurityPolicy-2016-08'), found: /2016-08, allowed/ },
    { name: 'TLS 1.3 that goes down to 1.0', properties: https('ELBSecurityPolicy-TLS13-1-0-2021-06'), found: /1-0/ },
    { name: 'TLS 1.3 that goes down to 1.1', properties: https('ELBSecurityPolicy-TLS13-1-1-2021-06'), found: /1-1/ },
    { name: 'TLS 1.0 of old', properties: https('ELBSecurityPolicy-TLS-1-0-2015-04'), found: /1-0/ },
    { name: 'TLS 1.1', properties: https('ELBSecurityPolicy-TLS-1-1-2017-01'), found: /1-1/ },
    { name: 'forward secrecy from TLS 1.0', properties: https('ELBSecurityPolicy-FS-2018-06'), found: /FS-2018/ },
    { name: 'FIPS with TLS 1.0', properties: https('ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04'), found: /FIPS/ },
    {
      name: 'a parameter whose default is too old',
      properties: https({ Ref: 'Policy' }),
      template: { Parameters: { Policy: { Type: 'String', Default: 'ELBSecurityPolicy-2016-08' } } },
      found: /2016-08/,
    },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter',
      properties: https({ Ref: 'Unknown' }),
      template: parameters,
      path: 'Properties.SslPolicy',
    },
    {
      name: 'the protocol is a parameter',
      properties: { Protocol: { Ref: 'Unknown' } },
      template: parameters,
      path: 'Properties.Protocol',
    },
  ],
  ignored: [
    { name: 'HTTP', properties: { Protocol: 'HTTP' } },
    { name: 'TCP', properties: { Protocol: 'TCP' } },
  ],
  empty: { verdict: 'ignored', because: 'a listener without TLS has no policy, and another rule refuses it' },
});
