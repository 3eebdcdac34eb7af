import { ec2HostNoElasticIp } from '../../../lib/rules/ec2';
import { ruleTable } from '../../../lib/testing';

const others = {
  Host: { Type: 'AWS::EC2::Instance', Properties: {} },
  Card: { Type: 'AWS::EC2::NetworkInterface', Properties: {} },
};

ruleTable(ec2HostNoElasticIp, {
  compliant: [{ name: 'an address for a NAT gateway', properties: { Domain: 'vpc' }, remedy: true }],
  violation: [
    {
      name: 'the address of an instance',
      properties: { InstanceId: { Ref: 'Host' } },
      others,
      found: /^the address belongs to instance /,
      path: 'Properties.InstanceId',
    },
    {
      name: 'an instance that is not of the app',
      type: 'AWS::EC2::EIPAssociation',
      properties: { InstanceId: 'i-0123456789abcdef0' },
      found: 'the address belongs to instance i-0123456789abcdef0',
    },
    {
      name: 'the network interface of a host',
      type: 'AWS::EC2::EIPAssociation',
      properties: { NetworkInterfaceId: { Ref: 'Card' } },
      others,
      found: /^the address belongs to network interface /,
    },
  ],
  undecidable: [
    {
      name: 'a network interface that may be anything',
      type: 'AWS::EC2::EIPAssociation',
      properties: { NetworkInterfaceId: 'eni-0123456789abcdef0' },
      path: 'Properties.NetworkInterfaceId',
    },
  ],
  empty: { verdict: 'compliant', because: 'an address on its own belongs to no host' },
});
