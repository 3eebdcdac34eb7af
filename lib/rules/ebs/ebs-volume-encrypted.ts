import { defineRule, undecidable } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';

export const ebsVolumeEncrypted = defineRule({
  id: 'EbsVolumeEncrypted',
  title: 'EBS volume is encrypted at rest',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'whoever gets hold of a snapshot of the volume reads all of it',
  risk: 'What is stored lies there in clear, and in every snapshot that is made of it.',
  remedy: 'Set `encrypted: true`, and `encryptionKey` to a key of yours.',
  cannotTell:
    'the switch is a parameter without a default, or the volume is made from a snapshot that may be encrypted',
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html'],
  cdkNag: ['AwsSolutions-EC26'],
  resources: ['AWS::EC2::Volume'],
  check: (volume) => {
    const encrypted = volume.at('Encrypted');
    const origin = ['SnapshotId', 'SourceVolumeId'].map((name) => volume.at(name)).find((each) => each.isPresent);
    return origin && encrypted.isAbsent ? undecidable(origin) : demandOn(encrypted, 'encryption at rest');
  },
});
