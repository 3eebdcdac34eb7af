import { defineRule, every, ignored, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { demandCustomerKey } from '../keys';
import { valuesAt } from '../values-at';

export const efsFileSystemEncryptedByCustomerKey = defineRule({
  id: 'EfsFileSystemEncryptedByCustomerKey',
  title: 'EFS file system is encrypted by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'encryption can only be chosen when the file system is made, and the key decides who may read it',
  risk: 'Files lie in clear, or under a key whose policy nobody in the account writes.',
  remedy: 'Set `encrypted: true` and `kmsKey` to a key of yours; each replica takes a `kmsKey` of its own.',
  cannotTell: 'the key or the switch is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html',
    'https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html',
  ],
  cdkNag: [
    'AwsSolutions-EFS1',
    'HIPAA.Security-EFSEncrypted',
    'NIST.800.53.R4-EFSEncrypted',
    'NIST.800.53.R5-EFSEncrypted',
    'PCI.DSS.321-EFSEncrypted',
  ],
  resources: ['AWS::EFS::FileSystem'],
  check: (fileSystem) =>
    every([
      demandOn(fileSystem.at('Encrypted'), 'encryption'),
      demandCustomerKey(fileSystem.at('KmsKeyId'), 'file system'),
      ...valuesAt(fileSystem, 'ReplicationConfiguration.Destinations.*').map(demandKeyOfReplica),
    ]),
});

function demandKeyOfReplica(replica: Value): Outcome {
  // A replica into a file system that exists is encrypted as that one is.
  return replica.at('FileSystemId').isPresent && !replica.isDeployTime
    ? ignored
    : demandCustomerKey(replica.at('KmsKeyId'), 'replica');
}
