import { subnetAssignsNoPublicIp } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

ruleTable(subnetAssignsNoPublicIp, {
  compliant: [{ name: 'the switch is off', properties: { MapPublicIpOnLaunch: false }, remedy: true }],
  violation: [
    {
      name: 'the switch is on',
      properties: { MapPublicIpOnLaunch: true },
      found: 'public address on launch is on',
      path: 'Properties.MapPublicIpOnLaunch',
    },
    {
      name: 'the switch is on, as text',
      properties: { MapPublicIpOnLaunch: 'true' },
      found: 'public address on launch is on',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: { MapPublicIpOnLaunch: { Ref: 'Switch' } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.MapPublicIpOnLaunch',
    },
  ],
  empty: { verdict: 'compliant', because: 'the switch is off unless somebody turns it on' },
});
