import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';

export const ecsClusterStorageEncryptedByCustomerKey = defineRule({
  id: 'EcsClusterStorageEncryptedByCustomerKey',
  title: 'ECS cluster encrypts the disks of Fargate tasks by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'warning',
  severityReason: 'the disks live as long as the task, and AWS encrypts them by a key of its own',
  risk: 'What tasks write to disk no key of yours guards.',
  remedy: 'Set `managedStorageConfiguration: { fargateEphemeralStorageKmsKey }`.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-storage-encryption.html'],
  resources: ['AWS::ECS::Cluster'],
  check: (cluster) =>
    demandCustomerKey(
      cluster.at('Configuration.ManagedStorageConfiguration.FargateEphemeralStorageKmsKeyId'),
      'disk of Fargate tasks',
    ),
});
