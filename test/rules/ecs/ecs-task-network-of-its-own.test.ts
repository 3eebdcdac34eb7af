import { ecsTaskNetworkOfItsOwn } from '../../../lib/rules/ecs';
import { ruleTable } from '../../../lib/testing';

ruleTable(ecsTaskNetworkOfItsOwn, {
  compliant: [
    { name: 'an interface of its own', properties: { NetworkMode: 'awsvpc' }, remedy: true },
    { name: 'no network at all', properties: { NetworkMode: 'none' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'network mode is absent, must be awsvpc', path: 'Properties.NetworkMode' },
    { name: 'the network of the host', properties: { NetworkMode: 'host' }, found: /is host/ },
    { name: 'a bridge', properties: { NetworkMode: 'bridge' }, found: /is bridge/ },
    {
      name: 'a machine of ones own, or one of AWS',
      properties: { NetworkMode: 'bridge', RequiresCompatibilities: ['EC2', 'EXTERNAL'] },
      found: /is bridge/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { NetworkMode: { Ref: 'Mode' } },
      template: { Parameters: { Mode: { Type: 'String' } } },
      path: 'Properties.NetworkMode',
    },
  ],
  ignored: [
    {
      name: 'machines outside of AWS alone',
      properties: { NetworkMode: 'bridge', RequiresCompatibilities: ['EXTERNAL'] },
    },
  ],
});
