import { defineRule, every } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { demandCustomerKey } from '../keys';
import { valuesAt } from '../values-at';

export const ebsManagedVolumeEncryptedByCustomerKey = defineRule({
  id: 'EbsManagedVolumeEncryptedByCustomerKey',
  title: 'EBS volume that ECS attaches to tasks is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'whoever gets hold of a snapshot of the volume reads all of it',
  risk:
    'What tasks write to their volumes lies there in clear, or under a key that nobody in the account ' + 'controls.',
  remedy: 'Set `encrypted: true` and `kmsKeyId` of the `ServiceManagedVolume`.',
  cannotTell: 'the key or the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ebs-kms-encryption.html'],
  resources: ['AWS::ECS::Service'],
  check: (service) =>
    every(
      valuesAt(service, 'VolumeConfigurations.*.ManagedEBSVolume').flatMap((volume) => [
        demandOn(volume.at('Encrypted'), 'encryption of the volume'),
        demandCustomerKey(volume.at('KmsKeyId'), 'volume'),
      ]),
    ),
});
