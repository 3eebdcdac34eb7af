import { autoScalingGroupUsesLaunchTemplate } from '../../../lib/rules/autoscaling';
import { ruleTable } from '../../../lib/testing';

const LaunchTemplate = { LaunchTemplateId: 'lt-0123456789abcdef0', Version: '1' };

ruleTable(autoScalingGroupUsesLaunchTemplate, {
  compliant: [
    { name: 'a launch template', properties: { LaunchTemplate }, remedy: true },
    { name: 'instances of several types', properties: { MixedInstancesPolicy: { LaunchTemplate: {} } } },
  ],
  violation: [
    { name: 'nothing is set', found: 'launch template is absent', path: 'Properties.LaunchTemplate' },
    {
      name: 'a launch configuration',
      properties: { LaunchConfigurationName: { Ref: 'Config' } },
      found: 'instances start from a launch configuration',
      path: 'Properties.LaunchConfigurationName',
    },
    { name: 'a copy of an instance', properties: { InstanceId: 'i-0123456789abcdef0' }, found: /launch configuration/ },
  ],
});
