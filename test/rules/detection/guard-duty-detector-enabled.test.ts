import { guardDutyDetectorEnabled } from '../../../lib/rules/detection';
import { ruleTable } from '../../../lib/testing';

ruleTable(guardDutyDetectorEnabled, {
  compliant: [{ name: 'on', properties: { Enable: true }, remedy: true }],
  violation: [
    { name: 'off', properties: { Enable: false }, found: 'detector is off', path: 'Properties.Enable' },
    { name: 'nothing is set', found: 'detector is absent' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { Enable: { Ref: 'On' } },
      template: { Parameters: { On: { Type: 'String' } } },
      path: 'Properties.Enable',
    },
  ],
});
