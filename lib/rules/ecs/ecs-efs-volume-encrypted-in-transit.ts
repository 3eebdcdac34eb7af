import { defineRule, every, ignored, undecidable, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { volumesOf } from './containers';

export const ecsEfsVolumeEncryptedInTransit = defineRule({
  id: 'EcsEfsVolumeEncryptedInTransit',
  title: 'EFS volume of a task of ECS or AWS Batch is mounted over TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'files pass the network in clear, though inside of the VPC',
  risk: 'Whoever sits on the network between task and file system reads the files.',
  remedy: "Set `transitEncryption: 'ENABLED'` in `efsVolumeConfiguration`.",
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html'],
  resources: ['AWS::ECS::TaskDefinition', 'AWS::Batch::JobDefinition'],
  check: (task) => every(volumesOf(task).map(judge)),
});

function judge(volume: Value): Outcome {
  if (volume.isDeployTime) return undecidable(volume);
  const file = ['EFSVolumeConfiguration', 'EfsVolumeConfiguration'].map((key) => volume.at(key));
  const efs = file.find((each) => each.isPresent);
  if (!efs) return ignored;
  return demand(
    efs.at('TransitEncryption'),
    (each) => each.is('ENABLED'),
    (each) => `encryption in transit is ${each.orAbsent()}, must be ENABLED`,
  );
}
