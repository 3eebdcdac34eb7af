import { launchConfigurationDetailedMonitoring } from '../../../lib/rules/autoscaling';
import { ruleTable } from '../../../lib/testing';

ruleTable(launchConfigurationDetailedMonitoring, {
  compliant: [{ name: 'on', properties: { InstanceMonitoring: true }, remedy: true }],
  violation: [
    {
      name: 'off',
      properties: { InstanceMonitoring: 'false' },
      found: 'detailed monitoring is off',
      path: 'Properties.InstanceMonitoring',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { InstanceMonitoring: { Ref: 'Detailed' } },
      template: { Parameters: { Detailed: { Type: 'String' } } },
      path: 'Properties.InstanceMonitoring',
    },
  ],
  empty: { verdict: 'compliant', because: 'a launch configuration turns it on unless told otherwise' },
});
