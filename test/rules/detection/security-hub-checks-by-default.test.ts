import { securityHubChecksByDefault } from '../../../lib/rules/detection';
import { ruleTable } from '../../../lib/testing';

const standard = { Standard: { Type: 'AWS::SecurityHub::Standard', Properties: {} } };

ruleTable(securityHubChecksByDefault, {
  compliant: [
    { name: 'the defaults of AWS', remedy: true },
    { name: 'standards of its own', properties: { EnableDefaultStandards: false }, others: standard },
  ],
  violation: [
    {
      name: 'no standard',
      properties: { EnableDefaultStandards: false },
      found: 'no standard is switched on',
      path: 'Properties.EnableDefaultStandards',
    },
    {
      name: 'new controls stay off',
      properties: { AutoEnableControls: false },
      found: 'new controls are not switched on',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { AutoEnableControls: { Ref: 'On' } },
      template: { Parameters: { On: { Type: 'String' } } },
      path: 'Properties.AutoEnableControls',
    },
  ],
  empty: { verdict: 'compliant', because: 'AWS switches the default standards and new controls on by itself' },
});
