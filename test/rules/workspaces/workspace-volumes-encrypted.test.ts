import { workspaceVolumesEncrypted } from '../../../lib/rules/workspaces';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const volumes = (RootVolumeEncryptionEnabled: unknown, UserVolumeEncryptionEnabled: unknown) => ({
  properties: { RootVolumeEncryptionEnabled, UserVolumeEncryptionEnabled },
});

ruleTable(workspaceVolumesEncrypted, {
  compliant: [
    { name: 'both', ...volumes(true, true), remedy: true },
    { name: 'both, written as text', ...volumes('true', 'True') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'encryption of the root volume is absent',
      path: 'Properties.RootVolumeEncryptionEnabled',
    },
    { name: 'the user volume alone', ...volumes(false, true), found: 'encryption of the root volume is off' },
    { name: 'the root volume alone', ...volumes(true, false), found: 'encryption of the user volume is off' },
  ],
  undecidable: [
    {
      name: 'a switch is a parameter without a default',
      ...volumes(true, { Ref: 'On' }),
      ...unset('On'),
      path: 'Properties.UserVolumeEncryptionEnabled',
    },
  ],
});
