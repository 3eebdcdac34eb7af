import { ebsVolumeEncryptedByCustomerKey } from '../../../lib/rules/ebs/ebs-volume-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { KEY_ARN, keyCases, parameters } from '../cases';

const volume = (KmsKeyId?: unknown, Encrypted: unknown = true) => ({ Encrypted, KmsKeyId });
const cases = keyCases('volume', 'KmsKeyId', volume);

ruleTable(ebsVolumeEncryptedByCustomerKey, {
  compliant: [...cases.compliant, { name: 'the switch is a text', properties: volume(KEY_ARN, 'true') }],
  violation: [
    ...cases.violation,
    { name: 'nothing is set', found: 'encryption is absent', path: 'Properties.Encrypted' },
    { name: 'encryption is off', properties: volume(KEY_ARN, false), found: 'encryption is off' },
    {
      name: 'a snapshot without encryption',
      properties: { SnapshotId: 'snap-1', Encrypted: false },
      found: 'encryption is off',
    },
  ],
  undecidable: [
    ...cases.undecidable,
    {
      name: 'made from a snapshot, whose key it takes over',
      properties: { SnapshotId: 'snap-1' },
      path: 'Properties.SnapshotId',
    },
    {
      name: 'a copy of a volume',
      properties: { SourceVolumeId: 'vol-1', Encrypted: true },
      path: 'Properties.SourceVolumeId',
    },
    {
      name: 'the switch is a parameter',
      properties: volume(KEY_ARN, { Ref: 'On' }),
      template: parameters('On'),
      path: 'Properties.Encrypted',
    },
  ],
});
