import { albDropsInvalidHeaders } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const drop = (Value: unknown) => ({
  LoadBalancerAttributes: [{ Key: 'routing.http.drop_invalid_header_fields.enabled', Value }],
});

ruleTable(albDropsInvalidHeaders, {
  compliant: [{ name: 'on', properties: drop('true'), remedy: true }],
  violation: [
    { name: 'nothing is set', found: /drop_invalid_header_fields.enabled is absent, allowed is true/ },
    { name: 'off', properties: drop(false), found: /is false/ },
  ],
  undecidable: [
    {
      name: 'a key is a parameter',
      properties: { LoadBalancerAttributes: [{ Key: { Ref: 'Key' }, Value: 'true' }] },
      template: { Parameters: { Key: { Type: 'String' } } },
      path: 'Properties.LoadBalancerAttributes.0.Key',
    },
  ],
  ignored: [{ name: 'a Network Load Balancer', properties: { Type: 'network' } }],
});
