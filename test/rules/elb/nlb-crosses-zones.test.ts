import { nlbCrossesZones } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const crossing = (Value: unknown, Type: unknown = 'network') => ({
  Type,
  LoadBalancerAttributes: [{ Key: 'load_balancing.cross_zone.enabled', Value }],
});

ruleTable(nlbCrossesZones, {
  compliant: [
    { name: 'on', properties: crossing('true'), remedy: true },
    { name: 'on at a Gateway Load Balancer', properties: crossing(true, 'gateway') },
  ],
  violation: [
    {
      name: 'nothing is set',
      properties: { Type: 'network' },
      found: 'load_balancing.cross_zone.enabled is absent, allowed is true',
    },
    { name: 'off', properties: crossing('false'), found: /is false/ },
  ],
  undecidable: [
    {
      name: 'the kind is a parameter',
      properties: { Type: { Ref: 'Kind' } },
      template: { Parameters: { Kind: { Type: 'String' } } },
      path: 'Properties.Type',
    },
  ],
  ignored: [{ name: 'an Application Load Balancer', properties: { Type: 'application' } }],
  empty: { verdict: 'ignored', because: 'without a type it is an Application Load Balancer, which crosses zones' },
});
