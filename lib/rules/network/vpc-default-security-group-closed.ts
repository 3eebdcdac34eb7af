import { compliant, defineRule, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { attached } from './attached';

export const vpcDefaultSecurityGroupClosed = defineRule({
  id: 'VpcDefaultSecurityGroupClosed',
  title: 'VPC has a default security group without rules',
  clauses: [cloudInfrastructure.clauses['CIP-6.1'], security.clauses['SEC-3.1.2']],
  severity: 'error',
  severityReason: 'what names no security group gets this one, and nobody chose what it lets through',
  risk:
    'Whatever is launched without a security group gets the default one: it may reach all its fellows, and ' +
    'everything outside.',
  remedy:
    'Set `restrictDefaultSecurityGroup: true` on the `Vpc`, or the feature flag ' +
    '`@aws-cdk/aws-ec2:restrictDefaultSecurityGroup`.',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/vpc-default-security-group-closed.html',
  ],
  cdkNag: [
    'HIPAA.Security-VPCDefaultSecurityGroupClosed',
    'NIST.800.53.R4-VPCDefaultSecurityGroupClosed',
    'NIST.800.53.R5-VPCDefaultSecurityGroupClosed',
    'PCI.DSS.321-VPCDefaultSecurityGroupClosed',
  ],
  resources: ['AWS::EC2::VPC'],
  check: (vpc) => {
    // CloudFormation cannot take rules away from that group; a custom resource of the CDK can.
    const closing = attached(vpc, 'Custom::VpcRestrictDefaultSG', 'DefaultSecurityGroupId');
    return closing.length > 0
      ? compliant
      : violation('default security group keeps the rules that AWS gave it', 'Properties');
  },
});
