import { elbEncryptsToTargets } from '../../../lib/rules/elb';
import { ruleTable } from '../../../lib/testing';

const CLASSIC = 'AWS::ElasticLoadBalancing::LoadBalancer';
const classic = (...protocols: readonly unknown[]) => ({
  Listeners: protocols.map((InstanceProtocol) => ({ InstanceProtocol })),
});
const parameters = { Parameters: { Unknown: { Type: 'String' } } };

ruleTable(elbEncryptsToTargets, {
  compliant: [
    { name: 'HTTPS', properties: { Protocol: 'HTTPS' }, remedy: true },
    { name: 'TLS', properties: { Protocol: 'TLS' } },
    { name: 'SSL at a Classic Load Balancer', type: CLASSIC, properties: classic('SSL') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'protocol of the targets is absent, allowed are HTTPS and TLS',
      path: 'Properties.Protocol',
    },
    { name: 'HTTP', properties: { Protocol: 'HTTP', TargetType: 'ip' }, found: /is HTTP, allowed/ },
    {
      name: 'one listener of a Classic Load Balancer with HTTP behind it',
      type: CLASSIC,
      properties: classic('HTTPS', 'http'),
      found: 'protocol of the instances is http, allowed are HTTPS and SSL',
      path: 'Properties.Listeners.1.InstanceProtocol',
    },
    { name: 'a Classic Load Balancer without listeners', type: CLASSIC, found: /instances is absent/ },
  ],
  undecidable: [
    {
      name: 'the protocol is a parameter',
      properties: { Protocol: { Ref: 'Unknown' } },
      template: parameters,
      path: 'Properties.Protocol',
    },
    {
      name: 'the type of the targets is a parameter',
      properties: { TargetType: { Ref: 'Unknown' } },
      template: parameters,
      path: 'Properties.TargetType',
    },
  ],
  ignored: [
    { name: 'functions', properties: { TargetType: 'lambda' } },
    { name: 'TCP, which passes on what the client encrypted', properties: { Protocol: 'TCP' } },
    { name: 'appliances', properties: { Protocol: 'GENEVE' } },
  ],
});
