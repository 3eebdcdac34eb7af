import { defineRule, every, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandCustomerKey } from '../keys';
import { LAUNCHERS, blockDevices } from './block-devices';

/** These cannot name a key: their volumes get the account's default one. */
const WITHOUT_KEY: readonly string[] = ['AWS::AutoScaling::LaunchConfiguration', 'AWS::EC2::SpotFleet'];

export const ebsBlockDeviceEncryptedByCustomerKey = defineRule({
  id: 'EbsBlockDeviceEncryptedByCustomerKey',
  title: 'EBS volumes of instances are encrypted by customer-managed keys',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'the disk is encrypted, but nobody can separate who may read it',
  risk:
    'Whoever may use the account may read the disk and copy it: the key of EBS lets everyone in the account ' + 'in.',
  remedy: 'Set `kmsKey` on each `BlockDeviceVolume.ebs(…)` beside `encrypted: true`.',
  cannotTell: 'the key is a parameter without a default',
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html'],
  resources: LAUNCHERS.filter((type) => !WITHOUT_KEY.includes(type)),
  // Whether there is encryption at all is EbsBlockDeviceEncrypted's to say.
  check: (launcher) =>
    every(
      blockDevices(launcher)
        .volumes.filter(({ ebs }) => isEncrypted(ebs))
        .map(({ name, ebs }) => demandCustomerKey(ebs.at('KmsKeyId'), name)),
    ),
});

const isEncrypted = (ebs: Value): boolean =>
  ebs.isDeployTime || ebs.at('Encrypted').isDeployTime || ebs.at('Encrypted').isTrue;
