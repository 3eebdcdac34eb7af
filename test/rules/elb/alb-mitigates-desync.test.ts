import { albMitigatesDesync } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const mode = (Value: unknown) => ({
  LoadBalancerAttributes: [{ Key: 'routing.http.desync_mitigation_mode', Value }],
});

ruleTable(albMitigatesDesync, {
  compliant: [
    { name: 'nothing is set, and the default is defensive', remedy: true },
    { name: 'the strictest mode', properties: mode('strictest') },
  ],
  violation: [
    {
      name: 'monitor',
      properties: mode('monitor'),
      found: 'routing.http.desync_mitigation_mode is monitor, allowed is defensive or strictest',
      path: 'Properties.LoadBalancerAttributes.0.Value',
    },
  ],
  undecidable: [
    {
      name: 'the mode is a parameter',
      properties: mode({ Ref: 'Mode' }),
      template: { Parameters: { Mode: { Type: 'String' } } },
      path: 'Properties.LoadBalancerAttributes.0.Value',
    },
  ],
  ignored: [{ name: 'a Network Load Balancer', properties: { Type: 'network' } }],
  empty: { verdict: 'compliant', because: 'the mode of a load balancer that names none is defensive' },
});
