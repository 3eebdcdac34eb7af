import { ec2HostDetailedMonitoring } from '../../../lib/rules/ec2';
import { ruleTable } from '../../../lib/testing';

const enabled = { Monitoring: { Enabled: true } };
const ofTemplate = (name: string) => ({ LaunchTemplate: { LaunchTemplateId: { Ref: name } } });

ruleTable(ec2HostDetailedMonitoring, {
  compliant: [
    { name: 'on', properties: { Monitoring: true }, remedy: true },
    { name: 'on in a launch template', type: 'AWS::EC2::LaunchTemplate', properties: { LaunchTemplateData: enabled } },
    {
      name: 'on in the launch template of the instance',
      properties: ofTemplate('Template'),
      others: { Template: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: enabled } } },
    },
    {
      name: 'on in a fleet',
      type: 'AWS::EC2::SpotFleet',
      properties: { SpotFleetRequestConfigData: { LaunchSpecifications: [enabled] } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'detailed monitoring is absent', path: 'Properties.Monitoring' },
    { name: 'off', properties: { Monitoring: false }, found: 'detailed monitoring is off' },
    {
      name: 'off in a launch template',
      type: 'AWS::EC2::LaunchTemplate',
      properties: { LaunchTemplateData: { Monitoring: { Enabled: false } } },
      found: 'detailed monitoring is off',
      path: 'Properties.LaunchTemplateData.Monitoring.Enabled',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { Monitoring: { Ref: 'Detailed' } },
      template: { Parameters: { Detailed: { Type: 'String' } } },
      path: 'Properties.Monitoring',
    },
  ],
  ignored: [
    {
      name: 'a launch template that serves an instance alone, which is judged with it',
      type: 'AWS::EC2::LaunchTemplate',
      others: { Host: { Type: 'AWS::EC2::Instance', Properties: ofTemplate('Subject') } },
    },
  ],
});
