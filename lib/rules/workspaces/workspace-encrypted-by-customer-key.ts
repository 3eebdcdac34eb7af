import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { demandCustomerKey } from '../keys';

export const workspaceEncryptedByCustomerKey = defineRule({
  id: 'WorkspaceEncryptedByCustomerKey',
  title: 'WorkSpace encrypts both of its volumes by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
    cloudInfrastructure.clauses['CIP-6.9'],
  ],
  severity: 'error',
  severityReason: 'volumes of a desktop hold copies of all that its user worked on',
  risk: 'What the user worked on lies in clear on the volumes and their snapshots.',
  remedy:
    'Set `rootVolumeEncryptionEnabled` and `userVolumeEncryptionEnabled` to `true`, and ' +
    '`volumeEncryptionKey` to a key of yours.',
  cannotTell: 'the key or a switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html'],
  resources: ['AWS::WorkSpaces::Workspace'],
  check: (workspace) =>
    every([
      demandOn(workspace.at('RootVolumeEncryptionEnabled'), 'encryption of the root volume'),
      demandOn(workspace.at('UserVolumeEncryptionEnabled'), 'encryption of the user volume'),
      demandCustomerKey(workspace.at('VolumeEncryptionKey'), 'workspace'),
    ]),
});
