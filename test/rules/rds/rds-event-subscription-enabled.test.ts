import { rdsEventSubscriptionEnabled } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open } from './templates';

ruleTable(rdsEventSubscriptionEnabled, {
  compliant: [
    { name: 'nothing is set', remedy: true },
    { name: 'switched on', properties: { Enabled: true } },
  ],
  violation: [
    {
      name: 'switched off',
      properties: { Enabled: false },
      found: 'event subscription is off',
      path: 'Properties.Enabled',
    },
    { name: 'DMS', type: 'AWS::DMS::EventSubscription', properties: { Enabled: 'false' }, found: /is off$/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { Enabled: OPEN },
      template: open,
      path: 'Properties.Enabled',
    },
  ],
  empty: { verdict: 'compliant', because: 'a subscription is enabled unless it is switched off' },
});
