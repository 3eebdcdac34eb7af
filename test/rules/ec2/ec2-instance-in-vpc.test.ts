import { ec2InstanceInVpc } from '../../../lib/rules/ec2';
import { ruleTable } from '../../../lib/testing';

ruleTable(ec2InstanceInVpc, {
  compliant: [
    { name: 'a subnet', properties: { SubnetId: 'subnet-0123456789abcdef0' }, remedy: true },
    { name: 'an interface in a subnet', properties: { NetworkInterfaces: [{ SubnetId: 'subnet-0123456789abcdef0' }] } },
    { name: 'an interface of the app', properties: { NetworkInterfaces: [{ NetworkInterfaceId: { Ref: 'Card' } }] } },
    {
      name: 'a group whose subnets are a parameter',
      type: 'AWS::AutoScaling::AutoScalingGroup',
      properties: { VPCZoneIdentifier: { Ref: 'Subnets' } },
      template: { Parameters: { Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' } } },
    },
    {
      name: 'an interface in the launch template',
      properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' } } },
      others: {
        Template: {
          Type: 'AWS::EC2::LaunchTemplate',
          Properties: { LaunchTemplateData: { NetworkInterfaces: [{ SubnetId: 'subnet-0123456789abcdef0' }] } },
        },
      },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'no subnet is named, so that of the default VPC is used',
      path: 'Properties.SubnetId',
    },
    {
      name: 'an interface without a subnet',
      properties: { NetworkInterfaces: [{ DeviceIndex: '0' }] },
      found: /default VPC/,
    },
    {
      name: 'a group that names zones alone',
      type: 'AWS::AutoScaling::AutoScalingGroup',
      properties: { AvailabilityZones: ['eu-central-1a'] },
      found: /default VPC/,
      path: 'Properties.VPCZoneIdentifier',
    },
  ],
  undecidable: [
    {
      name: 'a launch template that is not of the app',
      properties: { LaunchTemplate: { LaunchTemplateName: 'web' } },
      path: 'Properties.LaunchTemplate.LaunchTemplateName',
    },
  ],
});
