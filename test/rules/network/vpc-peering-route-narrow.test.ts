import { vpcPeeringRouteNarrow } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const peering = { VpcPeeringConnectionId: 'pcx-0123456789abcdef0' };

ruleTable(vpcPeeringRouteNarrow, {
  compliant: [
    {
      name: 'the addresses of a subnet',
      properties: { ...peering, DestinationCidrBlock: '10.1.2.0/24' },
      remedy: true,
    },
  ],
  violation: [
    {
      name: 'everything',
      properties: { ...peering, DestinationCidrBlock: '0.0.0.0/0' },
      found: 'route leads 0.0.0.0/0 over the peering',
      path: 'Properties.DestinationCidrBlock',
    },
    {
      name: 'everything in IPv6',
      properties: { ...peering, DestinationIpv6CidrBlock: '::/0' },
      found: 'route leads ::/0 over the peering',
    },
  ],
  undecidable: [
    {
      name: 'the range is a parameter',
      properties: { ...peering, DestinationCidrBlock: { Ref: 'Range' } },
      template: { Parameters: { Range: { Type: 'String' } } },
      path: 'Properties.DestinationCidrBlock',
    },
  ],
  ignored: [
    {
      name: 'a route to a NAT gateway',
      properties: { NatGatewayId: 'nat-0123456789abcdef0', DestinationCidrBlock: '0.0.0.0/0' },
    },
  ],
  empty: { verdict: 'ignored', because: 'such a route goes over no peering' },
});
