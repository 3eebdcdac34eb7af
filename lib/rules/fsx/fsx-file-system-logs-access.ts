import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const fsxFileSystemLogsAccess = defineRule({
  id: 'FsxFileSystemLogsAccess',
  title: 'FSx for Windows logs who reaches its files',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'warning',
  severityReason: 'the clauses ask for access logs, but domain controllers and clients keep some of their own',
  risk: 'After a leak nobody can tell which files were read, and by whom.',
  remedy:
    "Set `auditLogConfiguration` with `fileAccessAuditLogLevel: 'SUCCESS_AND_FAILURE'` in " + '`windowsConfiguration`.',
  cannotTell: 'the level is a parameter without a default',
  references: ['https://docs.aws.amazon.com/fsx/latest/WindowsGuide/file-access-auditing.html'],
  resources: ['AWS::FSx::FileSystem'],
  check: (fileSystem) => {
    const type = fileSystem.at('FileSystemType');
    if (type.isPresent && !type.isDeployTime && !type.is('WINDOWS')) return ignored;
    return demand(
      fileSystem.at('WindowsConfiguration.AuditLogConfiguration.FileAccessAuditLogLevel'),
      (level) => level.is('SUCCESS_AND_FAILURE', 'FAILURE_ONLY', 'SUCCESS_ONLY'),
      (level) => `log of file access is ${level.orAbsent()}`,
    );
  },
});
