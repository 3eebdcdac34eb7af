import { efsFileSystemEncrypted } from '../../../lib/rules/efs';
import { ruleTable } from '../../../lib/testing';

ruleTable(efsFileSystemEncrypted, {
  compliant: [
    { name: 'on', properties: { Encrypted: true }, remedy: true },
    { name: 'on, written as text', properties: { Encrypted: 'true' } },
  ],
  violation: [
    { name: 'nothing is set', found: 'encryption at rest is absent', path: 'Properties.Encrypted' },
    { name: 'off', properties: { Encrypted: false }, found: 'encryption at rest is off' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { Encrypted: { Ref: 'On' } },
      template: { Parameters: { On: { Type: 'String' } } },
      path: 'Properties.Encrypted',
    },
  ],
});
