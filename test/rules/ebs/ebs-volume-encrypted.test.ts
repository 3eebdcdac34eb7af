import { ebsVolumeEncrypted } from '../../../lib/rules/ebs';
import { ruleTable } from '../../../lib/testing';

ruleTable(ebsVolumeEncrypted, {
  compliant: [{ name: 'on', properties: { Encrypted: true }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'encryption at rest is absent' },
    { name: 'off', properties: { Encrypted: false }, found: 'encryption at rest is off', path: 'Properties.Encrypted' },
    {
      name: 'off, from a snapshot',
      properties: { Encrypted: false, SnapshotId: 'snap-1' },
      found: 'encryption at rest is off',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { Encrypted: { Ref: 'On' } },
      template: { Parameters: { On: { Type: 'String' } } },
      path: 'Properties.Encrypted',
    },
    { name: 'a snapshot that may be encrypted', properties: { SnapshotId: 'snap-1' }, path: 'Properties.SnapshotId' },
  ],
});
