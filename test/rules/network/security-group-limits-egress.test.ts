import { securityGroupLimitsEgress } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const rules = (...SecurityGroupEgress: readonly object[]) => ({ SecurityGroupEgress });
const standalone = 'AWS::EC2::SecurityGroupEgress';

ruleTable(securityGroupLimitsEgress, {
  compliant: [
    {
      name: 'a rule that stands by itself, which takes the place of the one of AWS',
      others: { Rule: { Type: standalone, Properties: { GroupId: { 'Fn::GetAtt': ['Subject', 'GroupId'] } } } },
    },
    {
      name: 'HTTPS to everywhere',
      properties: rules({ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }),
      remedy: true,
    },
    { name: 'all traffic to the network', properties: rules({ IpProtocol: '-1', CidrIp: '10.0.0.0/16' }) },
    {
      name: 'all traffic to a group, by a rule of its own',
      type: standalone,
      properties: { DestinationSecurityGroupId: 'sg-0123456789abcdef0' },
    },
    {
      name: 'the rule of the CDK that matches nothing',
      properties: rules({ IpProtocol: 'icmp', FromPort: 252, ToPort: 86, CidrIp: '255.255.255.255/32' }),
    },
  ],
  violation: [
    {
      name: 'a rule of its own belongs to another group',
      others: { Rule: { Type: standalone, Properties: { GroupId: 'sg-0123456789abcdef0', CidrIp: '10.0.0.0/16' } } },
      found: /^no egress rule/,
    },
    {
      name: 'nothing is set',
      found: 'no egress rule, so AWS adds one for all traffic to everywhere',
      path: 'Properties.SecurityGroupEgress',
    },
    { name: 'an empty list', properties: rules(), found: /^no egress rule/ },
    {
      name: 'all traffic, as the CDK has it by default',
      properties: rules({ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }),
      found: 'all traffic may go to 0.0.0.0/0',
      path: 'Properties.SecurityGroupEgress.0.CidrIp',
    },
    {
      name: 'every port in IPv6, by a rule of its own',
      type: standalone,
      properties: { IpProtocol: 'tcp', FromPort: 0, ToPort: 65535, CidrIpv6: '::/0' },
      found: 'every tcp port may go to ::/0',
    },
  ],
  undecidable: [
    {
      name: 'the destination is a parameter',
      properties: rules({ IpProtocol: '-1', CidrIp: { Ref: 'Range' } }),
      template: { Parameters: { Range: { Type: 'String' } } },
      path: 'Properties.SecurityGroupEgress.0.CidrIp',
    },
    {
      name: 'the protocol is a parameter',
      properties: rules({ IpProtocol: { Ref: 'Range' }, CidrIp: '0.0.0.0/0' }),
      template: { Parameters: { Range: { Type: 'String' } } },
      path: 'Properties.SecurityGroupEgress.0.IpProtocol',
    },
  ],
});
