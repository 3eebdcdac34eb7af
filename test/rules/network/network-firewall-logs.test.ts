import { networkFirewallLogs } from '../../../lib/rules/network';
import { ruleTable } from '../../../lib/testing';

const logs = (...types: readonly unknown[]) => ({
  Logs: {
    Type: 'AWS::NetworkFirewall::LoggingConfiguration',
    Properties: {
      FirewallArn: { Ref: 'Subject' },
      LoggingConfiguration: { LogDestinationConfigs: types.map((LogType) => ({ LogType })) },
    },
  },
});

ruleTable(networkFirewallLogs, {
  compliant: [{ name: 'alerts and flows', others: logs('ALERT', 'FLOW'), remedy: true }],
  violation: [
    { name: 'no log', found: 'no log of type ALERT and FLOW' },
    { name: 'alerts alone', others: logs('ALERT'), found: 'no log of type FLOW' },
    { name: 'flows alone', others: logs('FLOW'), found: 'no log of type ALERT' },
  ],
  undecidable: [
    {
      name: 'the type is a parameter',
      others: logs('ALERT', { Ref: 'Switch' }),
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.LoggingConfiguration.LogDestinationConfigs.1.LogType',
    },
  ],
});
