import { kinesisStreamEncrypted } from '../../../lib/rules/kinesis';
import { ruleTable } from '../../../lib/testing';

ruleTable(kinesisStreamEncrypted, {
  compliant: [{ name: 'by KMS', properties: { StreamEncryption: { EncryptionType: 'KMS' } }, remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'encryption is absent', path: 'Properties.StreamEncryption.EncryptionType' },
    { name: 'none', properties: { StreamEncryption: { EncryptionType: 'NONE' } }, found: 'encryption is NONE' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { StreamEncryption: { EncryptionType: { Ref: 'How' } } },
      template: { Parameters: { How: { Type: 'String' } } },
      path: 'Properties.StreamEncryption.EncryptionType',
    },
  ],
});
