import { defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { LAUNCHERS, blockDevices } from './block-devices';

export const ebsBlockDeviceEncrypted = defineRule({
  id: 'EbsBlockDeviceEncrypted',
  title: 'EBS volumes of instances are encrypted',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    cloudInfrastructure.clauses['CIP-6.9'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'a disk holds whatever an instance ever wrote, and its snapshots leave the account easily',
  risk: 'What an instance writes to its disks lies there in clear, and in every snapshot and image made of them.',
  remedy:
    'Set `encrypted: true` on each `BlockDeviceVolume.ebs(…)` in `blockDevices`, the root device among them ' +
    '(`/dev/xvda` of Amazon Linux).',
  cannotTell:
    'the switch is a parameter without a default, or the volume is made from a snapshot that may be encrypted',
  references: [
    'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-device-mapping-concepts.html',
  ],
  cdkNag: ['AwsSolutions-EC26'],
  resources: LAUNCHERS,
  check: (launcher) => {
    const { volumes, at, isUnmapped } = blockDevices(launcher);
    if (isUnmapped) return violation('no block device is mapped, so the image decides on the root volume', at);
    return every(volumes.map(({ name, ebs }) => demandEncryption(ebs, name)));
  },
});

function demandEncryption(ebs: Value, name: string): Outcome {
  const [encrypted, snapshot] = [ebs.at('Encrypted'), ebs.at('SnapshotId')];
  // A volume made from an encrypted snapshot is encrypted, too.
  if (encrypted.isAbsent && snapshot.isPresent) return undecidable(snapshot);
  return demandOn(encrypted, `encryption of ${name}`);
}
