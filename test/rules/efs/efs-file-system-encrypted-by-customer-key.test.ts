import { efsFileSystemEncryptedByCustomerKey } from '../../../lib/rules/efs/efs-file-system-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { KEY_ARN, keyCases, parameters } from '../cases';

const fileSystem = (KmsKeyId?: unknown, Encrypted: unknown = true) => ({ Encrypted, KmsKeyId });
const replicated = (...Destinations: readonly unknown[]) => ({
  ...fileSystem(KEY_ARN),
  ReplicationConfiguration: { Destinations },
});
const cases = keyCases('file system', 'KmsKeyId', fileSystem);

ruleTable(efsFileSystemEncryptedByCustomerKey, {
  compliant: [
    ...cases.compliant,
    { name: 'a replica with a key of its own', properties: replicated({ KmsKeyId: KEY_ARN }) },
  ],
  violation: [
    ...cases.violation,
    { name: 'nothing is set', found: 'encryption is absent', path: 'Properties.Encrypted' },
    { name: 'encryption is off', properties: fileSystem(KEY_ARN, false), found: 'encryption is off' },
    {
      name: 'a replica by the key of EFS',
      properties: replicated({ Region: 'eu-central-1' }),
      found: 'replica has no customer-managed key',
    },
  ],
  undecidable: [
    ...cases.undecidable,
    {
      name: 'the switch is a parameter',
      properties: fileSystem(KEY_ARN, { Ref: 'On' }),
      template: parameters('On'),
      path: 'Properties.Encrypted',
    },
  ],
});
