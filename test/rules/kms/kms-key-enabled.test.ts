import { kmsKeyEnabled } from '../../../lib/rules/kms';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

ruleTable(kmsKeyEnabled, {
  empty: { verdict: 'compliant', because: 'a key is enabled unless it is said not to be' },
  compliant: [{ name: 'on', properties: { Enabled: true }, remedy: true }],
  violation: [{ name: 'off', properties: { Enabled: 'false' }, found: 'key is disabled', path: 'Properties.Enabled' }],
  undecidable: [
    {
      name: 'the setting is a parameter',
      properties: { Enabled: { Ref: 'X' } },
      template: parameters('X'),
      path: 'Properties.Enabled',
    },
  ],
});
