import { ebsBlockDeviceEncrypted } from '../../../lib/rules/ebs/ebs-block-device-encrypted';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const mapping = (Ebs: unknown, DeviceName = '/dev/xvda') => ({ DeviceName, Ebs });
const mapped = (...BlockDeviceMappings: readonly unknown[]) => ({ BlockDeviceMappings });
const ON = mapping({ Encrypted: true });
const OFF = mapping({ Encrypted: false });

ruleTable(ebsBlockDeviceEncrypted, {
  compliant: [
    {
      name: 'an instance with an encrypted root volume',
      type: 'AWS::EC2::Instance',
      properties: mapped(ON),
      remedy: true,
    },
    { name: 'a launch template', type: 'AWS::EC2::LaunchTemplate', properties: { LaunchTemplateData: mapped(ON) } },
    {
      name: 'a launch configuration, with a text',
      type: 'AWS::AutoScaling::LaunchConfiguration',
      properties: mapped(mapping({ Encrypted: 'true' })),
    },
    {
      name: 'a spot fleet',
      type: 'AWS::EC2::SpotFleet',
      properties: { SpotFleetRequestConfigData: { LaunchSpecifications: [mapped(ON)] } },
    },
    {
      name: 'a fleet',
      type: 'AWS::EC2::EC2Fleet',
      properties: { LaunchTemplateConfigs: [{ Overrides: [mapped(ON)] }] },
    },
    { name: 'an image recipe', type: 'AWS::ImageBuilder::ImageRecipe', properties: mapped(ON) },
    {
      name: 'a container recipe',
      type: 'AWS::ImageBuilder::ContainerRecipe',
      properties: { InstanceConfiguration: mapped(ON) },
    },
  ],
  violation: [
    {
      name: 'no device is mapped',
      type: 'AWS::EC2::Instance',
      found: /^no block device is mapped/,
      path: 'Properties.BlockDeviceMappings',
    },
    {
      name: 'encryption is off',
      type: 'AWS::EC2::Instance',
      properties: mapped(OFF),
      found: 'encryption of /dev/xvda is off',
      path: 'Properties.BlockDeviceMappings.0.Ebs.Encrypted',
    },
    {
      name: 'encryption is left to the account',
      type: 'AWS::EC2::LaunchTemplate',
      properties: { LaunchTemplateData: mapped(mapping({ VolumeSize: 8 })) },
      found: 'encryption of /dev/xvda is absent',
    },
    {
      name: 'the second of two devices',
      type: 'AWS::EC2::Instance',
      properties: mapped(ON, mapping({}, '/dev/sdb')),
      found: 'encryption of /dev/sdb is absent',
    },
    {
      name: 'the second specification of a spot fleet',
      type: 'AWS::EC2::SpotFleet',
      properties: { SpotFleetRequestConfigData: { LaunchSpecifications: [mapped(ON), mapped(OFF)] } },
      found: 'encryption of /dev/xvda is off',
    },
    {
      name: 'an override of a fleet',
      type: 'AWS::EC2::EC2Fleet',
      properties: { LaunchTemplateConfigs: [{ Overrides: [mapped(OFF)] }] },
      found: 'encryption of /dev/xvda is off',
    },
    {
      name: 'a container recipe',
      type: 'AWS::ImageBuilder::ContainerRecipe',
      properties: { InstanceConfiguration: mapped(OFF) },
      found: 'encryption of /dev/xvda is off',
    },
    {
      name: 'an instance that overrides its launch template',
      type: 'AWS::EC2::Instance',
      properties: { LaunchTemplate: { LaunchTemplateId: 'lt-1' }, ...mapped(OFF) },
      found: 'encryption of /dev/xvda is off',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      type: 'AWS::EC2::Instance',
      properties: mapped(mapping({ Encrypted: { Ref: 'On' } })),
      template: parameters('On'),
      path: 'Properties.BlockDeviceMappings.0.Ebs.Encrypted',
    },
    {
      name: 'made from a snapshot',
      type: 'AWS::EC2::Instance',
      properties: mapped(mapping({ SnapshotId: 'snap-1' })),
      path: 'Properties.BlockDeviceMappings.0.Ebs.SnapshotId',
    },
    {
      name: 'the mappings are a parameter',
      type: 'AWS::EC2::Instance',
      properties: { BlockDeviceMappings: { Ref: 'Devices' } },
      template: parameters('Devices'),
      path: 'Properties.BlockDeviceMappings',
    },
  ],
  ignored: [
    {
      name: 'an instance that leaves its disks to a launch template',
      type: 'AWS::EC2::Instance',
      properties: { LaunchTemplate: { LaunchTemplateId: 'lt-1' } },
    },
    {
      name: 'an instance store',
      type: 'AWS::EC2::Instance',
      properties: mapped({ DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' }),
    },
    {
      name: 'a device that is left out',
      type: 'AWS::EC2::Instance',
      properties: mapped({ DeviceName: '/dev/sdb', NoDevice: {}, Ebs: {} }),
    },
    {
      name: 'a fleet by a launch template',
      type: 'AWS::EC2::EC2Fleet',
      properties: { LaunchTemplateConfigs: [{ LaunchTemplateSpecification: { LaunchTemplateId: 'lt-1' } }] },
    },
  ],
});
