import { subnetPrivateWithoutInternetRoute } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const route = (gateway: object, properties: object = { DestinationCidrBlock: '0.0.0.0/0' }) => ({
  Gateway: { Type: 'AWS::EC2::InternetGateway', Properties: {} },
  Nat: { Type: 'AWS::EC2::NatGateway', Properties: {} },
  Table: { Type: 'AWS::EC2::RouteTable', Properties: {} },
  Association: {
    Type: 'AWS::EC2::SubnetRouteTableAssociation',
    Properties: { SubnetId: { Ref: 'Subject' }, RouteTableId: { Ref: 'Table' } },
  },
  Route: { Type: 'AWS::EC2::Route', Properties: { RouteTableId: { Ref: 'Table' }, ...properties, ...gateway } },
});
const unknown = { Parameters: { Unknown: { Type: 'String' } } };
const called = (Value: string) => ({ Tags: [{ Key: 'aws-cdk:subnet-type', Value }] });

ruleTable(subnetPrivateWithoutInternetRoute, {
  compliant: [
    {
      name: 'a route to a NAT gateway',
      properties: called('Private'),
      others: route({ NatGatewayId: { Ref: 'Nat' } }),
      remedy: true,
    },
    { name: 'no route table of its own', properties: called('Isolated') },
  ],
  violation: [
    {
      name: 'a route to an internet gateway',
      properties: called('Private'),
      others: route({ GatewayId: { Ref: 'Gateway' } }),
      found: 'subnet has a route to an internet gateway',
    },
    {
      name: 'a gateway by its id, in IPv6',
      properties: { Tags: [{ Key: 'Name', Value: 'shop-database-a' }] },
      others: route({ GatewayId: 'igw-0123456789abcdef0' }, { DestinationIpv6CidrBlock: '::/0' }),
      found: /internet gateway$/,
    },
  ],
  undecidable: [
    {
      name: 'the gateway is a parameter',
      properties: called('Private'),
      others: route({ GatewayId: { Ref: 'Unknown' } }),
      template: unknown,
      path: 'Properties.GatewayId',
    },
  ],
  ignored: [
    { name: 'a public subnet', properties: called('Public'), others: route({ GatewayId: { Ref: 'Gateway' } }) },
  ],
  empty: { verdict: 'ignored', because: 'nothing calls the subnet private' },
});
