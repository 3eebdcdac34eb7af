import { fsxFileSystemBackupRetention } from '../../../lib/rules/fsx/fsx-file-system-backup-retention';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const windows = (AutomaticBackupRetentionDays: unknown) => ({
  FileSystemType: 'WINDOWS',
  WindowsConfiguration: { AutomaticBackupRetentionDays },
});
const lustre = (LustreConfiguration: object) => ({ FileSystemType: 'LUSTRE', LustreConfiguration });

ruleTable(fsxFileSystemBackupRetention, {
  compliant: [
    { name: 'a week', properties: windows(7), remedy: true },
    { name: 'a text', properties: windows('30') },
    { name: 'the default of NetApp, a month', properties: { FileSystemType: 'ONTAP' } },
    {
      name: 'persistent Lustre',
      properties: lustre({ DeploymentType: 'PERSISTENT_2', AutomaticBackupRetentionDays: 7 }),
    },
  ],
  violation: [
    { name: 'no type', found: 'file system is of type absent' },
    {
      name: 'off',
      properties: windows(0),
      found: 'backups are kept 0 days, at least 7 are asked for',
      path: 'Properties.WindowsConfiguration.AutomaticBackupRetentionDays',
    },
    {
      name: 'too short',
      properties: { FileSystemType: 'OPENZFS', OpenZFSConfiguration: { AutomaticBackupRetentionDays: 3 } },
      found: /^backups are kept 3 days/,
    },
    {
      name: 'the default of Lustre, none',
      properties: lustre({ DeploymentType: 'PERSISTENT_2' }),
      found: /^backups are kept absent days/,
    },
    {
      name: 'the engagement asks for more',
      properties: windows(7),
      stack: { profile: { backupRetentionDays: 35 } },
      found: /at least 35 are asked for/,
    },
  ],
  undecidable: [
    {
      name: 'the days are a parameter',
      properties: windows({ Ref: 'Days' }),
      template: parameters('Days'),
      path: 'Properties.WindowsConfiguration.AutomaticBackupRetentionDays',
    },
    {
      name: 'the type is a parameter',
      properties: { FileSystemType: { Ref: 'Kind' } },
      template: parameters('Kind'),
      path: 'Properties.FileSystemType',
    },
  ],
  ignored: [
    { name: 'scratch, which has no backups', properties: lustre({ DeploymentType: 'SCRATCH_2' }) },
    { name: 'scratch by default', properties: lustre({}) },
    { name: 'a mirror of a bucket', properties: lustre({ DeploymentType: 'PERSISTENT_1', ImportPath: 's3://data' }) },
  ],
});
