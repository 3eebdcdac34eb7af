import { networkFirewallProtected } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

ruleTable(networkFirewallProtected, {
  compliant: [
    {
      name: 'both protections are on',
      properties: { DeleteProtection: true, SubnetChangeProtection: true },
      remedy: true,
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'protection from deletion is absent', path: 'Properties.DeleteProtection' },
    {
      name: 'subnets may change',
      properties: { DeleteProtection: true, SubnetChangeProtection: false },
      found: 'protection of the subnets is off',
    },
  ],
  undecidable: [
    {
      name: 'a switch is a parameter',
      properties: { DeleteProtection: { Ref: 'Switch' }, SubnetChangeProtection: true },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.DeleteProtection',
    },
  ],
  ignored: [{ name: 'outside production', stack: { profile: { name: 'dev', production: false } } }],
});
