import { defineRule, every } from '../../engine';
import { demandExportedLog } from '../rds/audit';
import { demandClusterParameter } from '../rds/demands';
import { AUDIT_LOGS } from '../rds/metadata';

export const documentDbExportsAuditLogs = defineRule({
  id: 'DocumentDbExportsAuditLogs',
  title: 'DocumentDB cluster sends its audit log to CloudWatch Logs',
  ...AUDIT_LOGS,
  remedy:
    "Set `exportAuditLogsToCloudWatch: true`, and `audit_logs: 'enabled'` in `parameterGroup`: without the parameter the log stays empty.",
  cannotTell: 'the list of logs, or the parameter group, is only known at deploy time',
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html'],
  cdkNag: ['AwsSolutions-DOC5'],
  resources: ['AWS::DocDB::DBCluster'],
  check: (cluster) =>
    every([
      demandExportedLog(cluster, 'audit'),
      demandClusterParameter(cluster, {
        group: 'AWS::DocDB::DBClusterParameterGroup',
        name: 'audit_logs',
        isKept: (logs) => logs.isPresent && !/^\s*(disabled|none)?\s*$/i.test(logs.literal ?? ''),
        byDefault: false,
        found: 'the audit log is empty',
      }),
    ]),
});
