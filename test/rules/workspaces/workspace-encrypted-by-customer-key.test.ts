import { workspaceEncryptedByCustomerKey } from '../../../lib/rules/workspaces/workspace-encrypted-by-customer-key';
import { ruleTable } from '../../../lib/testing';
import { KEY_ARN, keyCases } from '../cases';

const workspace = (
  VolumeEncryptionKey: unknown,
  RootVolumeEncryptionEnabled: unknown = true,
  UserVolumeEncryptionEnabled: unknown = true,
) => ({
  RootVolumeEncryptionEnabled,
  UserVolumeEncryptionEnabled,
  VolumeEncryptionKey,
});
const cases = keyCases('workspace', 'VolumeEncryptionKey', (key) => workspace(key));

ruleTable(workspaceEncryptedByCustomerKey, {
  compliant: cases.compliant,
  violation: [
    ...cases.violation,
    { name: 'nothing is set', found: 'encryption of the root volume is absent' },
    { name: 'no root volume', properties: workspace(KEY_ARN, false), found: 'encryption of the root volume is off' },
    {
      name: 'no user volume',
      properties: workspace(KEY_ARN, true, false),
      found: 'encryption of the user volume is off',
    },
  ],
  undecidable: cases.undecidable,
});
