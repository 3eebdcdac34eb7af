import { ec2InstanceTerminationProtected } from '../../../lib/rules/ec2';
import { ruleTable } from '../../../lib/testing';

const on = { DisableApiTermination: true };

ruleTable(ec2InstanceTerminationProtected, {
  compliant: [
    { name: 'on', properties: on, remedy: true },
    {
      name: 'on in the launch template',
      properties: { LaunchTemplate: { LaunchTemplateId: { Ref: 'Template' } } },
      others: { Template: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: on } } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'termination protection is absent', path: 'Properties.DisableApiTermination' },
    { name: 'off', properties: { DisableApiTermination: 'false' }, found: 'termination protection is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { DisableApiTermination: { Ref: 'Protected' } },
      template: { Parameters: { Protected: { Type: 'String' } } },
      path: 'Properties.DisableApiTermination',
    },
  ],
  ignored: [{ name: 'outside of production', stack: { profile: { name: 'dev', production: false } } }],
});
