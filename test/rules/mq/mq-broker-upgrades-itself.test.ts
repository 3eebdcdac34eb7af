import { mqBrokerUpgradesItself } from '../../../lib/rules/mq/mq-broker-upgrades-itself';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(mqBrokerUpgradesItself, {
  compliant: [{ name: 'on', properties: { AutoMinorVersionUpgrade: true }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'automatic upgrade is absent' },
    { name: 'off', properties: { AutoMinorVersionUpgrade: false }, found: 'automatic upgrade is off' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { AutoMinorVersionUpgrade: { Ref: 'On' } },
      template: parameters('On'),
      path: 'Properties.AutoMinorVersionUpgrade',
    },
  ],
});
