import { athenaWorkGroupEnforcesSettings } from '../../../lib/rules/analytics/athena-work-group-enforces-settings';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const group = (EnforceWorkGroupConfiguration: unknown) => ({
  WorkGroupConfiguration: { EnforceWorkGroupConfiguration },
});

ruleTable(athenaWorkGroupEnforcesSettings, {
  compliant: [{ name: 'on', properties: group(true), remedy: true }],
  violation: [
    {
      name: 'off',
      properties: group(false),
      found: 'clients may override the settings',
      path: 'Properties.WorkGroupConfiguration.EnforceWorkGroupConfiguration',
    },
    { name: 'off, as a text', properties: group('false'), found: 'clients may override the settings' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: group({ Ref: 'On' }),
      template: parameters('On'),
      path: 'Properties.WorkGroupConfiguration.EnforceWorkGroupConfiguration',
    },
  ],
  empty: { verdict: 'compliant', because: 'a workgroup enforces its settings unless it is told otherwise' },
});
