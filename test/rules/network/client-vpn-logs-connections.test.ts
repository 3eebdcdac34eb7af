import { clientVpnLogsConnections } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

ruleTable(clientVpnLogsConnections, {
  compliant: [
    { name: 'connections are logged', properties: { ConnectionLogOptions: { Enabled: true } }, remedy: true },
  ],
  violation: [
    { name: 'nothing is set', found: 'connection log is absent', path: 'Properties.ConnectionLogOptions.Enabled' },
    {
      name: 'the log is off',
      properties: { ConnectionLogOptions: { Enabled: 'false' } },
      found: 'connection log is off',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: { ConnectionLogOptions: { Enabled: { Ref: 'Switch' } } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.ConnectionLogOptions.Enabled',
    },
  ],
});
