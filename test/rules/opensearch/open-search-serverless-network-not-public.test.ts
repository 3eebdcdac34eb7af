import { openSearchServerlessNetworkNotPublic } from '../../../lib/rules/opensearch';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const network = (...entries: readonly object[]) => ({
  properties: { Type: 'network', Policy: JSON.stringify(entries) },
});

ruleTable(openSearchServerlessNetworkNotPublic, {
  compliant: [
    {
      name: 'from an endpoint of a VPC',
      ...network({ AllowFromPublic: false, SourceVPCEs: ['vpce-1'] }),
      remedy: true,
    },
    {
      name: 'from an endpoint of the stack',
      properties: {
        Type: 'network',
        Policy: { 'Fn::Sub': '[{"AllowFromPublic": false, "SourceVPCEs": ["${Endpoint}"]}]' },
      },
    },
  ],
  violation: [
    {
      name: 'from everywhere',
      ...network({ AllowFromPublic: true }),
      found: 'policy lets the internet in (AllowFromPublic)',
      path: 'Properties.Policy',
    },
    {
      name: 'dashboards from everywhere',
      ...network({ AllowFromPublic: false }, { Rules: [{ ResourceType: 'dashboard' }], AllowFromPublic: true }),
      found: /AllowFromPublic/,
    },
    { name: 'no JSON', properties: { Type: 'network' }, found: 'policy is no JSON' },
  ],
  undecidable: [
    {
      name: 'a part that is no text is a parameter without a default',
      properties: { Type: 'network', Policy: { 'Fn::Sub': '[{"AllowFromPublic": ${Public}}]' } },
      ...unset('Public'),
      path: 'Properties.Policy',
    },
  ],
  ignored: [{ name: 'a policy of encryption', properties: { Type: 'encryption', Policy: '{}' } }],
  empty: { verdict: 'ignored', because: 'a policy without a type is none' },
});
