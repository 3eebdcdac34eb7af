import { macieSessionEnabled } from '../../../lib/rules/detection';
import { ruleTable } from '../../../lib/testing';

ruleTable(macieSessionEnabled, {
  compliant: [{ name: 'on', properties: { Status: 'ENABLED' }, remedy: true }, { name: 'the default of AWS' }],
  violation: [
    { name: 'paused', properties: { Status: 'PAUSED' }, found: 'Macie is PAUSED', path: 'Properties.Status' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { Status: { Ref: 'On' } },
      template: { Parameters: { On: { Type: 'String' } } },
      path: 'Properties.Status',
    },
  ],
  empty: { verdict: 'compliant', because: 'AWS switches Macie on unless it is told otherwise' },
});
