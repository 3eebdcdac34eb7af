import { ec2HostHasInstanceProfile } from '../../../lib/rules/ec2';
import { ruleTable } from '../../../lib/testing';

const others = { Profile: { Type: 'AWS::IAM::InstanceProfile', Properties: { Roles: [] } } };
const profile = { IamInstanceProfile: { Ref: 'Profile' } };

ruleTable(ec2HostHasInstanceProfile, {
  compliant: [
    { name: 'a profile of the app', properties: profile, others, remedy: true },
    {
      name: 'a profile of a launch template',
      type: 'AWS::EC2::LaunchTemplate',
      properties: { LaunchTemplateData: { IamInstanceProfile: { Name: 'web' } } },
    },
    {
      name: 'a profile of a launch configuration',
      type: 'AWS::AutoScaling::LaunchConfiguration',
      properties: { IamInstanceProfile: 'web' },
    },
    {
      name: 'the launch template has it',
      properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' } } },
      others: {
        Template: {
          Type: 'AWS::EC2::LaunchTemplate',
          Properties: { LaunchTemplateData: { IamInstanceProfile: { Name: 'web' } } },
        },
      },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'the instance has no instance profile',
      path: 'Properties.IamInstanceProfile',
    },
    {
      name: 'a launch template without one',
      type: 'AWS::EC2::LaunchTemplate',
      properties: { LaunchTemplateData: {} },
      found: /no instance profile/,
    },
    {
      name: 'a fleet, one specification of which has none',
      type: 'AWS::EC2::SpotFleet',
      properties: {
        SpotFleetRequestConfigData: {
          LaunchSpecifications: [{ IamInstanceProfile: { Arn: 'arn' } }, { ImageId: 'a' }],
        },
      },
      found: /no instance profile/,
    },
  ],
  undecidable: [
    {
      name: 'a launch template that is not of the app',
      properties: { LaunchTemplate: { LaunchTemplateId: 'lt-0123456789abcdef0' } },
      path: 'Properties.LaunchTemplate.LaunchTemplateId',
    },
  ],
  ignored: [
    {
      name: 'a launch template of a node group, which may not name one',
      type: 'AWS::EC2::LaunchTemplate',
      others: { Nodes: { Type: 'AWS::EKS::Nodegroup', Properties: { LaunchTemplate: { Id: { Ref: 'Subject' } } } } },
    },
  ],
});
