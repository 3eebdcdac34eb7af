import { cloudTrailValidatesLogFiles } from '../../../lib/rules/cloudtrail';
import { ruleTable } from '../../../lib/testing';

ruleTable(cloudTrailValidatesLogFiles, {
  compliant: [
    { name: 'digests are signed', properties: { EnableLogFileValidation: true }, remedy: true },
    { name: 'the same, written as text', properties: { EnableLogFileValidation: 'true' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'log file validation is absent', path: 'Properties.EnableLogFileValidation' },
    { name: 'validation is off', properties: { EnableLogFileValidation: false }, found: 'log file validation is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { EnableLogFileValidation: { Ref: 'Switch' } },
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.EnableLogFileValidation',
    },
  ],
});
