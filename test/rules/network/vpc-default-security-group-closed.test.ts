import { vpcDefaultSecurityGroupClosed } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

ruleTable(vpcDefaultSecurityGroupClosed, {
  compliant: [
    {
      name: 'the CDK takes the rules away',
      others: {
        Close: {
          Type: 'Custom::VpcRestrictDefaultSG',
          Properties: { DefaultSecurityGroupId: { 'Fn::GetAtt': ['Subject', 'DefaultSecurityGroup'] } },
        },
      },
      remedy: true,
    },
  ],
  violation: [
    { name: 'nothing closes it', found: 'default security group keeps the rules that AWS gave it' },
    {
      name: 'that of another VPC is closed',
      others: {
        Other: { Type: 'AWS::EC2::VPC', Properties: {} },
        Close: {
          Type: 'Custom::VpcRestrictDefaultSG',
          Properties: { DefaultSecurityGroupId: { 'Fn::GetAtt': ['Other', 'DefaultSecurityGroup'] } },
        },
      },
      found: /^default security group/,
    },
  ],
});
