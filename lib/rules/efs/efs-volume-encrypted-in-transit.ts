import { defineRule, every, ignored } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { valuesAt } from '../values-at';

export const efsVolumeEncryptedInTransit = defineRule({
  id: 'EfsVolumeEncryptedInTransit',
  title: 'EFS volume of a task is mounted by TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'NFS is plain text unless the task asks for TLS',
  risk: 'Files can be read and changed on the way between a task and the file system.',
  remedy: "Set `transitEncryption: 'ENABLED'` in `efsVolumeConfiguration`.",
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-efs-config.html'],
  resources: ['AWS::ECS::TaskDefinition'],
  check: (task) =>
    every(
      valuesAt(task, 'Volumes.*').map((volume) => {
        const efs = volume.at('EFSVolumeConfiguration');
        if (efs.isAbsent) return ignored;
        // With an access point or IAM authorisation ECS demands it anyway, and refuses the task without.
        return demand(
          efs.at('TransitEncryption'),
          (encryption) => encryption.is('ENABLED'),
          (encryption) => `encryption in transit is ${encryption.orAbsent()}`,
        );
      }),
    ),
});
