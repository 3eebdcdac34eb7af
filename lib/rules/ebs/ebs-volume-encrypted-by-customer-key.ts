import { defineRule, every, undecidable } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { demandCustomerKey } from '../keys';

export const ebsVolumeEncryptedByCustomerKey = defineRule({
  id: 'EbsVolumeEncryptedByCustomerKey',
  title: 'EBS volume is encrypted by a customer-managed key',
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
    'A snapshot of the volume can be read wherever it is copied to, and no key policy of yours stands in ' + 'between.',
  remedy: 'Set `encrypted: true` and `encryptionKey` to a key of yours (`DataKey`).',
  cannotTell:
    'the key or the switch is a parameter without a default, or the volume is made from a snapshot or a ' +
    'volume, whose key it takes over',
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html'],
  cdkNag: ['AwsSolutions-EC26'],
  resources: ['AWS::EC2::Volume'],
  check: (volume) => {
    const key = volume.at('KmsKeyId');
    const encrypted = volume.at('Encrypted');
    const origin = ['SnapshotId', 'SourceVolumeId'].map((name) => volume.at(name)).find((each) => each.isPresent);
    // Without a key of its own a copy keeps the key of what it was copied from.
    if (origin && key.isAbsent && !encrypted.isFalse) return undecidable(origin);
    return every([demandOn(encrypted, 'encryption'), demandCustomerKey(key, 'volume')]);
  },
});
