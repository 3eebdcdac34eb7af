import { vpcHasPrivateSubnets } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const route = (gateway: object, properties: object = { DestinationCidrBlock: '0.0.0.0/0' }) => ({
  Gateway: { Type: 'AWS::EC2::InternetGateway', Properties: {} },
  Nat: { Type: 'AWS::EC2::NatGateway', Properties: {} },
  Table: { Type: 'AWS::EC2::RouteTable', Properties: {} },
  Association: {
    Type: 'AWS::EC2::SubnetRouteTableAssociation',
    Properties: { SubnetId: { Ref: 'Public' }, RouteTableId: { Ref: 'Table' } },
  },
  Route: { Type: 'AWS::EC2::Route', Properties: { RouteTableId: { Ref: 'Table' }, ...properties, ...gateway } },
});
const unknown = { Parameters: { Unknown: { Type: 'String' } } };
const subnet = { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Subject' } } };

ruleTable(vpcHasPrivateSubnets, {
  compliant: [
    {
      name: 'a subnet without a route to the gateway beside a public one',
      others: { Public: subnet, Private: subnet, ...route({ GatewayId: { Ref: 'Gateway' } }) },
      remedy: true,
    },
  ],
  violation: [
    {
      name: 'a public subnet alone',
      others: { Public: subnet, ...route({ GatewayId: { Ref: 'Gateway' } }) },
      found: 'every subnet has a route to an internet gateway',
    },
  ],
  undecidable: [
    {
      name: 'the gateway is a parameter',
      others: { Public: subnet, ...route({ GatewayId: { Ref: 'Unknown' } }) },
      template: unknown,
      path: 'Properties.GatewayId',
    },
  ],
  ignored: [{ name: 'its subnets are made elsewhere' }],
  empty: { verdict: 'ignored', because: 'nobody knows the subnets of such a VPC' },
});
