import { defineRule, policyDocument } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandTlsOnly } from '../tls-only';

export const efsFileSystemDeniesInsecureTransport = defineRule({
  id: 'EfsFileSystemDeniesInsecureTransport',
  title: 'EFS file system denies mounts without TLS',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'NFS is plain text unless the policy says no',
  risk: 'Files can be read and changed on the way between a client and the file system.',
  remedy:
    'Add to `fileSystemPolicy` a denial of `*` to everyone where `aws:SecureTransport` is `false`; clients ' +
    'then mount with the option `tls`.',
  cannotTell: 'the policy, or a part of the statement, is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/efs/latest/ug/encryption-in-transit.html',
    'https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html',
  ],
  resources: ['AWS::EFS::FileSystem'],
  check: (fileSystem) => {
    const policy = fileSystem.at('FileSystemPolicy');
    return demandTlsOnly(policy.isAbsent ? [] : [policyDocument(policy)], {
      what: 'file system policy',
      // Who may not mount reaches nothing.
      actions: ['elasticfilesystem:clientmount'],
      // The policy can only speak of its own file system.
      speaksOf: () => true,
    });
  },
});
