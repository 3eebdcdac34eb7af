import { redshiftClusterUpgrades } from '../../../lib/rules/redshift';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const upgrade = (AllowVersionUpgrade: unknown) => ({ properties: { AllowVersionUpgrade } });

ruleTable(redshiftClusterUpgrades, {
  compliant: [{ name: 'allowed', ...upgrade(true), remedy: true }],
  violation: [
    {
      name: 'refused',
      ...upgrade(false),
      found: 'upgrade of the version is off',
      path: 'Properties.AllowVersionUpgrade',
    },
    { name: 'refused, as text', ...upgrade('false'), found: 'upgrade of the version is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...upgrade({ Ref: 'On' }),
      ...unset('On'),
      path: 'Properties.AllowVersionUpgrade',
    },
  ],
  empty: { verdict: 'compliant', because: 'Redshift upgrades unless it is told not to' },
});
