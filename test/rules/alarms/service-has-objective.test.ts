import { serviceHasObjective } from '../../../lib/rules/alarms';
import { ruleTable } from '../../../lib/testing';

ruleTable(serviceHasObjective, {
  compliant: [
    {
      name: 'an objective',
      others: { Slo: { Type: 'AWS::ApplicationSignals::ServiceLevelObjective', Properties: {} } },
      remedy: true,
    },
  ],
  violation: [{ name: 'no objective', found: 'no service level objective is declared beside the service' }],
  ignored: [{ name: 'outside production', stack: { profile: { production: false } } }],
});
