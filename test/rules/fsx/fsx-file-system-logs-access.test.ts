import { fsxFileSystemLogsAccess } from '../../../lib/rules/fsx/fsx-file-system-logs-access';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const windows = (FileAccessAuditLogLevel: unknown) => ({
  WindowsConfiguration: { AuditLogConfiguration: { FileAccessAuditLogLevel } },
});

ruleTable(fsxFileSystemLogsAccess, {
  compliant: [
    {
      name: 'everything',
      properties: { FileSystemType: 'WINDOWS', ...windows('SUCCESS_AND_FAILURE') },
      remedy: true,
    },
    { name: 'failures', properties: windows('FAILURE_ONLY') },
  ],
  violation: [
    { name: 'nothing is set', properties: { FileSystemType: 'WINDOWS' }, found: 'log of file access is absent' },
    { name: 'off', properties: windows('DISABLED'), found: 'log of file access is DISABLED' },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: windows({ Ref: 'Level' }),
      template: parameters('Level'),
      path: 'Properties.WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel',
    },
  ],
  ignored: [{ name: 'another kind', properties: { FileSystemType: 'LUSTRE' } }],
});
