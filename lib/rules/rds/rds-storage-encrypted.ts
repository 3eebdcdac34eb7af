import { defineRule } from '../../engine';
import { demandEncrypted } from './demands';
import { STORAGE_ENCRYPTED } from './metadata';

export const rdsStorageEncrypted = defineRule({
  id: 'RdsStorageEncrypted',
  title: 'RDS database encrypts its storage',
  ...STORAGE_ENCRYPTED,
  remedy:
    'Set `storageEncrypted: true`, or `storageEncryptionKey`. An instance of a cluster is not concerned: its cluster ' +
    'encrypts. A replica of a database of the app is judged there.',
  cannotTell: 'the switch is a parameter without a default, or the database copies one that is not in the app',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
  ],
  cdkNag: [
    'AwsSolutions-RDS2',
    'HIPAA.Security-RDSStorageEncrypted',
    'NIST.800.53.R4-RDSStorageEncrypted',
    'NIST.800.53.R5-RDSStorageEncrypted',
    'PCI.DSS.321-RDSStorageEncrypted',
  ],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::RDS::GlobalCluster'],
  // Aurora encrypts every cluster made since February 2026, but the template may be that of an older one.
  check: demandEncrypted,
});
