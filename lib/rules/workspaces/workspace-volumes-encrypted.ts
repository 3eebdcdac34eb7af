import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';

export const workspaceVolumesEncrypted = defineRule({
  id: 'WorkspaceVolumesEncrypted',
  title: 'WorkSpace encrypts both of its volumes',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'it can only be switched on for a new desktop',
  risk: 'What the user worked on lies in clear on the volumes and their snapshots.',
  remedy: 'Set `rootVolumeEncryptionEnabled` and `userVolumeEncryptionEnabled` to `true`.',
  cannotTell: 'a switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html'],
  resources: ['AWS::WorkSpaces::Workspace'],
  check: (workspace) =>
    every([
      demandOn(workspace.at('RootVolumeEncryptionEnabled'), 'encryption of the root volume'),
      demandOn(workspace.at('UserVolumeEncryptionEnabled'), 'encryption of the user volume'),
    ]),
});
