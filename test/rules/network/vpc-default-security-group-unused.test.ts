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
    { name: 'an instance by ids', type: 'AWS::EC2::Instance', properties: { SecurityGroupIds: ['sg-1'] } },
    { name: 'an instance that names another', type: 'AWS::EC2::Instance', properties: { SecurityGroups: ['web'] } },
  ],
  violation: [
    {
      name: 'an instance names it',
      type: 'AWS::EC2::Instance',
      properties: { SecurityGroups: ['web', 'default'] },
      found: 'names the default security group',
      path: 'Properties.SecurityGroups.1',
    },
    {
      name: 'a launch template names it',
      type: 'AWS::EC2::LaunchTemplate',
      properties: { LaunchTemplateData: { SecurityGroups: ['default'] } },
      found: /names the default/,
    },
    {
      name: 'a launch configuration names it',
      type: 'AWS::AutoScaling::LaunchConfiguration',
      properties: { SecurityGroups: ['default'] },
      found: /names the default/,
    },
    {
      name: 'a rule that adds to it by name',
      type: 'AWS::EC2::SecurityGroupIngress',
      properties: { GroupName: 'default' },
      found: /names the default/,
    },
    {
      name: 'a rule that lets it in by name',
      type: 'AWS::EC2::SecurityGroupIngress',
      properties: { GroupName: 'web', SourceSecurityGroupName: 'default' },
      found: /names the default/,
    },
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
  empty: {
    verdict: 'compliant',
    because: 'what names no group falls to the default one, and whether that is closed is another rule',
  },
});
