import { ec2HostRequiresImdsV2 } from '../../../lib/rules/ec2';
import { ruleTable } from '../../../lib/testing';

const required = { MetadataOptions: { HttpTokens: 'required' } };
const optional = { MetadataOptions: { HttpTokens: 'optional' } };
const template = (data: object, name?: string) => ({
  Template: {
    Type: 'AWS::EC2::LaunchTemplate',
    Properties: { LaunchTemplateData: data, ...(name === undefined ? {} : { LaunchTemplateName: name }) },
  },
});
const byId = { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' }, Version: '1' } };

ruleTable(ec2HostRequiresImdsV2, {
  compliant: [
    { name: 'an instance requires tokens', properties: required, remedy: true },
    { name: 'a launch template does', type: 'AWS::EC2::LaunchTemplate', properties: { LaunchTemplateData: required } },
    { name: 'a launch configuration does', type: 'AWS::AutoScaling::LaunchConfiguration', properties: required },
    { name: 'the endpoint is off', properties: { MetadataOptions: { HttpEndpoint: 'disabled' } } },
    { name: 'the launch template of the instance does', properties: byId, others: template(required) },
    {
      name: 'the launch template is named by its name, as the CDK does',
      properties: { LaunchTemplate: { LaunchTemplateName: 'web', Version: '1' } },
      others: template(required, 'web'),
    },
    {
      name: 'the launch template is known by its version alone',
      properties: {
        LaunchTemplate: {
          LaunchTemplateName: { 'Fn::Join': ['', ['web-', { Ref: 'AWS::StackId' }]] },
          Version: { 'Fn::GetAtt': ['Template', 'LatestVersionNumber'] },
        },
      },
      others: template(required),
    },
    {
      name: 'what the instance says goes before what its launch template says',
      properties: { ...byId, ...required },
      others: template(optional),
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'session tokens of the metadata service are absent, must be required',
      path: 'Properties.MetadataOptions.HttpTokens',
    },
    { name: 'tokens are optional', properties: optional, found: /are optional/ },
    {
      name: 'tokens are optional in a launch template',
      type: 'AWS::EC2::LaunchTemplate',
      properties: { LaunchTemplateData: optional },
      found: /are optional/,
      path: 'Properties.LaunchTemplateData.MetadataOptions.HttpTokens',
    },
    {
      name: 'the launch template of the instance says nothing',
      properties: byId,
      others: template({}),
      found: /absent/,
    },
    {
      name: 'the instance takes back what its launch template says',
      properties: { ...byId, ...optional },
      others: template(required),
      found: /are optional/,
    },
    {
      name: 'a fleet by launch specifications, which cannot say it',
      type: 'AWS::EC2::SpotFleet',
      properties: { SpotFleetRequestConfigData: { LaunchSpecifications: [{ ImageId: 'ami-1' }] } },
      found: /absent/,
    },
    {
      name: 'the endpoint is on',
      properties: { MetadataOptions: { HttpEndpoint: 'enabled' } },
      found: /absent/,
    },
  ],
  undecidable: [
    {
      name: 'a launch template that is not of the app',
      properties: { LaunchTemplate: { LaunchTemplateId: 'lt-0123456789abcdef0', Version: '1' } },
      path: 'Properties.LaunchTemplate.LaunchTemplateId',
    },
    {
      name: 'tokens are a parameter without a default',
      properties: { MetadataOptions: { HttpTokens: { Ref: 'Tokens' } } },
      template: { Parameters: { Tokens: { Type: 'String' } } },
      path: 'Properties.MetadataOptions.HttpTokens',
    },
  ],
  ignored: [
    {
      name: 'a fleet by launch templates',
      type: 'AWS::EC2::SpotFleet',
      properties: { SpotFleetRequestConfigData: { LaunchTemplateConfigs: [{}] } },
    },
  ],
});
