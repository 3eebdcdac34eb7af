import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';

export const efsFileSystemEncrypted = defineRule({
  id: 'EfsFileSystemEncrypted',
  title: 'EFS file system is encrypted at rest',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'whoever gets hold of a disk, a snapshot or a backup reads all of it',
  risk: 'What is stored lies there in clear, and in every copy that is made of it.',
  remedy: 'Set `encrypted: true`; it cannot be changed later.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html'],
  cdkNag: [
    'AwsSolutions-EFS1',
    'HIPAA.Security-EFSEncrypted',
    'NIST.800.53.R4-EFSEncrypted',
    'NIST.800.53.R5-EFSEncrypted',
    'PCI.DSS.321-EFSEncrypted',
  ],
  resources: ['AWS::EFS::FileSystem'],
  check: (fileSystem) => demandOn(fileSystem.at('Encrypted'), 'encryption at rest'),
});
