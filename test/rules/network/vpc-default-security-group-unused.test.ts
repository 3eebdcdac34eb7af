import { vpcDefaultSecurityGroupUnused } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const group = { 'Fn::GetAtt': ['Subject', 'DefaultSecurityGroup'] };

ruleTable(vpcDefaultSecurityGroupUnused, {
  compliant: [
    {
      name: 'a group of its own',
      others: { Group: { Type: 'AWS::EC2::SecurityGroup', Properties: { VpcId: { Ref: 'Subject' } } } },
      remedy: true,
    },
    {
      name: 'the custom resource that closes it',
      others: { Close: { Type: 'Custom::VpcRestrictDefaultSG', Properties: { DefaultSecurityGroupId: group } } },
    },
  ],
  violation: [
    {
      name: 'a rule that adds to it',
      others: { Rule: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: group, IpProtocol: 'tcp' } } },
      found: 'Rule uses the default security group',
    },
    {
      name: 'a function in it',
      others: { Function: { Type: 'AWS::Lambda::Function', Properties: { VpcConfig: { SecurityGroupIds: [group] } } } },
      found: 'Function uses the default security group',
    },
  ],
  empty: { verdict: 'compliant', because: 'a VPC uses nothing by itself' },
});
