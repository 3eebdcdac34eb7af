import { ec2HostNoPublicIp } from '../../../lib/rules/ec2';
import { ruleTable } from '../../../lib/testing';

const interfaces = (...NetworkInterfaces: readonly object[]) => ({ NetworkInterfaces });
const associate = (AssociatePublicIpAddress: unknown) => ({ AssociatePublicIpAddress, DeviceIndex: '0' });
const subnet = (MapPublicIpOnLaunch?: unknown) => ({
  Type: 'AWS::EC2::Subnet',
  Properties: MapPublicIpOnLaunch === undefined ? {} : { MapPublicIpOnLaunch },
});
const group = (property: object, ...subnets: readonly unknown[]) => ({
  Type: 'AWS::AutoScaling::AutoScalingGroup',
  Properties: { ...property, VPCZoneIdentifier: subnets },
});
const ofTemplate = { LaunchTemplate: { LaunchTemplateId: { Ref: 'Subject' }, Version: '1' } };

ruleTable(ec2HostNoPublicIp, {
  compliant: [
    { name: 'the interface gets none', properties: interfaces(associate(false)), remedy: true },
    { name: 'the interface gets none, written as text', properties: interfaces(associate('false')) },
    {
      name: 'the subnet gives none',
      properties: { SubnetId: { Ref: 'Private' } },
      others: { Private: subnet() },
    },
    {
      name: 'an interface in a subnet that gives none',
      properties: interfaces({ DeviceIndex: '0', SubnetId: { Ref: 'Private' } }),
      others: { Private: subnet(false) },
    },
    { name: 'an interface that is there already', properties: interfaces({ NetworkInterfaceId: { Ref: 'Card' } }) },
    {
      name: 'a launch configuration that associates none',
      type: 'AWS::AutoScaling::LaunchConfiguration',
      properties: { AssociatePublicIpAddress: false },
    },
    {
      name: 'a launch template whose group runs in subnets that give none',
      type: 'AWS::EC2::LaunchTemplate',
      others: { Group: group(ofTemplate, { Ref: 'Private' }), Private: subnet() },
    },
    {
      name: 'a fleet',
      type: 'AWS::EC2::SpotFleet',
      properties: { SpotFleetRequestConfigData: { LaunchSpecifications: [interfaces(associate(false))] } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'no subnet is named, and those of the default VPC give a public IP address' },
    {
      name: 'the interface gets one',
      properties: interfaces(associate(false), associate(true)),
      found: 'a public IP address is associated',
      path: 'Properties.NetworkInterfaces.1.AssociatePublicIpAddress',
    },
    {
      name: 'the subnet gives one',
      properties: { SubnetId: { Ref: 'Public' } },
      others: { Public: subnet(true) },
      found: 'subnet Public gives a public IP address',
    },
    {
      name: 'the launch template of the instance associates one',
      properties: { SubnetId: { Ref: 'Private' }, LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' } } },
      others: {
        Private: subnet(),
        Template: {
          Type: 'AWS::EC2::LaunchTemplate',
          Properties: { LaunchTemplateData: interfaces(associate(true)) },
        },
      },
      found: 'a public IP address is associated',
    },
    {
      name: 'a launch configuration associates one',
      type: 'AWS::AutoScaling::LaunchConfiguration',
      properties: { AssociatePublicIpAddress: 'true' },
      found: 'a public IP address is associated',
      path: 'Properties.AssociatePublicIpAddress',
    },
    {
      name: 'a launch configuration whose group runs in a public subnet too',
      type: 'AWS::AutoScaling::LaunchConfiguration',
      others: {
        Group: group({ LaunchConfigurationName: { Ref: 'Subject' } }, { Ref: 'Private' }, { Ref: 'Public' }),
        Private: subnet(),
        Public: subnet(true),
      },
      found: 'subnet Public gives a public IP address',
    },
    {
      name: 'a fleet in a public subnet',
      type: 'AWS::EC2::SpotFleet',
      properties: { SpotFleetRequestConfigData: { LaunchSpecifications: [{ SubnetId: { Ref: 'Public' } }] } },
      others: { Public: subnet(true) },
      found: 'subnet Public gives a public IP address',
    },
  ],
  ignored: [
    {
      name: 'a subnet that is not of the app',
      properties: { SubnetId: 'subnet-0123456789abcdef0' },
    },
  ],
  undecidable: [
    {
      name: 'a launch template that nothing of the app uses',
      type: 'AWS::EC2::LaunchTemplate',
      properties: { LaunchTemplateData: {} },
      path: 'Properties.LaunchTemplateData.NetworkInterfaces',
    },
    {
      name: 'a launch template that is not of the app',
      properties: { SubnetId: { Ref: 'Private' }, LaunchTemplate: { LaunchTemplateId: 'lt-0123456789abcdef0' } },
      others: { Private: subnet() },
      path: 'Properties.LaunchTemplate.LaunchTemplateId',
    },
    {
      name: 'the association is a parameter without a default',
      properties: interfaces(associate({ Ref: 'Public' })),
      template: { Parameters: { Public: { Type: 'String' } } },
      path: 'Properties.NetworkInterfaces.0.AssociatePublicIpAddress',
    },
  ],
});
