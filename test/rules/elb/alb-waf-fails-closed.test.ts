import { albWafFailsClosed } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const failOpen = (Value: unknown) => ({ LoadBalancerAttributes: [{ Key: 'waf.fail_open.enabled', Value }] });

ruleTable(albWafFailsClosed, {
  compliant: [
    { name: 'nothing is set, and the default is to fail closed', remedy: true },
    { name: 'off', properties: failOpen('false') },
  ],
  violation: [
    { name: 'on', properties: failOpen('true'), found: 'waf.fail_open.enabled is true, allowed is false' },
    { name: 'on, written as a boolean', properties: failOpen(true), found: /is true/ },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: failOpen({ Ref: 'Switch' }),
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.LoadBalancerAttributes.0.Value',
    },
  ],
  ignored: [{ name: 'a Network Load Balancer', properties: { Type: 'network' } }],
  empty: { verdict: 'compliant', because: 'a load balancer that says nothing fails closed' },
});
