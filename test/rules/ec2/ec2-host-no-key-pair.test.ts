import { ec2HostNoKeyPair } from '../../../lib/rules/ec2';
import { ruleTable } from '../../../lib/testing';

const template = (LaunchTemplateData: object) => ({
  Template: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData } },
});
const byId = { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' } } };

ruleTable(ec2HostNoKeyPair, {
  compliant: [
    { name: 'an instance without a key', properties: {}, remedy: true },
    { name: 'neither has the launch template', properties: byId, others: template({}) },
    { name: 'the key is no value', properties: { KeyName: { Ref: 'AWS::NoValue' } } },
  ],
  violation: [
    {
      name: 'a key by its name',
      properties: { KeyName: 'admin' },
      found: 'key pair admin opens the host',
      path: 'Properties.KeyName',
    },
    {
      name: 'a key that is a parameter: whichever it is, it is one',
      properties: { KeyName: { Ref: 'Key' } },
      template: { Parameters: { Key: { Type: 'AWS::EC2::KeyPair::KeyName' } } },
      found: /^key pair /,
    },
    {
      name: 'a key of the template',
      properties: { KeyName: { Ref: 'Key' } },
      others: { Key: { Type: 'AWS::EC2::KeyPair', Properties: { KeyName: 'k' } } },
      found: /^key pair /,
    },
    { name: 'a key in the launch template', properties: byId, others: template({ KeyName: 'admin' }), found: /admin/ },
    {
      name: 'a key of a launch configuration',
      type: 'AWS::AutoScaling::LaunchConfiguration',
      properties: { KeyName: 'admin' },
      found: /admin/,
    },
    {
      name: 'a key of one specification of a fleet',
      type: 'AWS::EC2::SpotFleet',
      properties: { SpotFleetRequestConfigData: { LaunchSpecifications: [{}, { KeyName: 'admin' }] } },
      found: /admin/,
      path: 'Properties.SpotFleetRequestConfigData.LaunchSpecifications.1.KeyName',
    },
    {
      name: 'a key of the hosts of AWS Batch',
      type: 'AWS::Batch::ComputeEnvironment',
      properties: { ComputeResources: { Ec2KeyPair: 'admin' } },
      found: /admin/,
    },
  ],
  undecidable: [
    {
      name: 'a launch template that is not of the app',
      properties: { LaunchTemplate: { LaunchTemplateId: 'lt-0123456789abcdef0' } },
      path: 'Properties.LaunchTemplate.LaunchTemplateId',
    },
  ],
  empty: { verdict: 'compliant', because: 'a host has no key pair unless it is given one' },
});
