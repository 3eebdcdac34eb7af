import { rdsSubnetsIsolated } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open, parameters, ref, resource } from './templates';

const subnets = (...SubnetIds: readonly unknown[]) => ({ SubnetIds });
const SUBNET = { Data: resource('AWS::EC2::Subnet') };
const routed = (route: object) => ({
  ...SUBNET,
  Gateway: resource('AWS::EC2::InternetGateway'),
  Nat: resource('AWS::EC2::NatGateway'),
  Table: resource('AWS::EC2::RouteTable'),
  Association: resource('AWS::EC2::SubnetRouteTableAssociation', { SubnetId: ref('Data'), RouteTableId: ref('Table') }),
  Route: resource('AWS::EC2::Route', { RouteTableId: ref('Table'), DestinationCidrBlock: '0.0.0.0/0', ...route }),
});

ruleTable(rdsSubnetsIsolated, {
  compliant: [
    { name: 'a subnet without routes', properties: subnets(ref('Data')), others: SUBNET, remedy: true },
    {
      name: 'a private subnet behind a NAT gateway',
      properties: subnets(ref('Data')),
      others: routed({ NatGatewayId: ref('Nat') }),
    },
    {
      name: 'DocumentDB',
      type: 'AWS::DocDB::DBSubnetGroup',
      properties: subnets(ref('Data')),
      others: routed({ GatewayId: 'vgw-0123' }),
    },
  ],
  violation: [
    {
      name: 'a public subnet',
      properties: subnets(ref('Data')),
      others: routed({ GatewayId: ref('Gateway') }),
      found: 'subnet Data has a route to an internet gateway',
      path: 'Properties.SubnetIds.0',
    },
    {
      name: 'a public subnet by IPv6 and the id of the gateway',
      type: 'AWS::Neptune::DBSubnetGroup',
      properties: subnets(ref('Data')),
      others: routed({ DestinationIpv6CidrBlock: '::/0', GatewayId: 'igw-0123' }),
      found: /internet gateway$/,
    },
  ],
  undecidable: [
    { name: 'a subnet by its id', properties: subnets('subnet-0123'), path: 'Properties.SubnetIds.0' },
    {
      name: 'a list that is a parameter',
      properties: { SubnetIds: OPEN },
      template: open,
      path: 'Properties.SubnetIds',
    },
    {
      name: 'a gateway that is a parameter',
      properties: subnets(ref('Data')),
      others: routed({ GatewayId: ref('GatewayId') }),
      template: parameters('GatewayId'),
      path: 'Properties.SubnetIds.0',
    },
    {
      name: 'a route table that is a parameter',
      properties: subnets(ref('Data')),
      others: {
        ...SUBNET,
        Association: resource('AWS::EC2::SubnetRouteTableAssociation', { SubnetId: ref('Data'), RouteTableId: OPEN }),
      },
      template: open,
      path: 'Properties.SubnetIds.0',
    },
  ],
});
