import { classicElbTls12 } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const listener = (more: object = { PolicyNames: ['Tls'] }) => ({ Protocol: 'HTTPS', ...more });
const policy = (...attributes: readonly (readonly [string, unknown])[]) => ({
  PolicyName: 'Tls',
  PolicyType: 'SSLNegotiationPolicyType',
  Attributes: attributes.map(([Name, Value]) => ({ Name, Value })),
});
const classic = (each: object, Listeners: unknown = [listener()]) => ({ Listeners, Policies: [each] });
const reference = (name: unknown) => policy(['Reference-Security-Policy', name]);

ruleTable(classicElbTls12, {
  compliant: [
    {
      name: 'the policy of TLS 1.2',
      properties: classic(reference('ELBSecurityPolicy-TLS-1-2-2017-01')),
      remedy: true,
    },
    {
      name: 'the policy of TLS 1.2 by its own name',
      properties: { Listeners: [listener({ PolicyNames: ['ELBSecurityPolicy-TLS-1-2-2017-01'] })] },
    },
    { name: 'a policy of one’s own with TLS 1.2 alone', properties: classic(policy(['Protocol-TLSv1.2', 'true'])) },
  ],
  violation: [
    {
      name: 'HTTPS without a policy',
      properties: { Listeners: [listener({})] },
      found: 'listener has no security policy, so ELBSecurityPolicy-2016-08 allows TLS 1.0',
      path: 'Properties.Listeners.0.PolicyNames',
    },
    {
      name: 'the default policy',
      properties: classic(reference('ELBSecurityPolicy-2016-08')),
      found: 'security policy is ELBSecurityPolicy-2016-08, allowed is ELBSecurityPolicy-TLS-1-2-2017-01',
    },
    {
      name: 'TLS 1.1 beside 1.2',
      properties: classic(policy(['Protocol-TLSv1.2', true], ['Protocol-TLSv1.1', true])),
      found: 'security policy has Protocol-TLSv1.1',
    },
    { name: 'SSL 3', properties: classic(policy(['Protocol-SSLv3', 'true'])), found: /SSLv3/ },
    { name: 'no protocol at all', properties: classic(policy()), found: 'security policy names no protocol' },
    {
      name: 'a policy that the listener does not name',
      properties: classic(reference('ELBSecurityPolicy-TLS-1-2-2017-01'), [listener({ PolicyNames: ['Other'] })]),
      found: /no security policy/,
    },
    {
      name: 'a second listener without a policy',
      properties: classic(reference('ELBSecurityPolicy-TLS-1-2-2017-01'), [listener(), listener({})]),
      found: /no security policy/,
      path: 'Properties.Listeners.1.PolicyNames',
    },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter',
      properties: classic(reference({ Ref: 'Policy' })),
      template: { Parameters: { Policy: { Type: 'String' } } },
      path: 'Properties.Policies.0.Attributes.0.Value',
    },
    {
      name: 'the listeners are an import',
      properties: { Listeners: { 'Fn::ImportValue': 'Listeners' } },
      path: 'Properties.Listeners',
    },
    {
      name: 'the name of the policy is a parameter',
      properties: { Listeners: [listener({ PolicyNames: [{ Ref: 'Policy' }] })] },
      template: { Parameters: { Policy: { Type: 'String' } } },
      path: 'Properties.Listeners.0.PolicyNames.0',
    },
  ],
  ignored: [{ name: 'HTTP alone', properties: { Listeners: [{ Protocol: 'HTTP' }] } }],
  empty: { verdict: 'ignored', because: 'a listener without TLS has no policy, and another rule refuses it' },
});
