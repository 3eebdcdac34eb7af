import { defineRule } from '../../engine';
import { demandExportedLog } from '../rds/audit';
import { AUDIT_LOGS } from '../rds/metadata';

export const documentDbExportsAuditLogs = defineRule({
  id: 'DocumentDbExportsAuditLogs',
  title: 'DocumentDB cluster sends its audit log to CloudWatch Logs',
  ...AUDIT_LOGS,
  remedy: 'Set `exportAuditLogsToCloudWatch: true`.',
  cannotTell: 'the list of logs is only known at deploy time',
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html'],
  cdkNag: ['AwsSolutions-DOC5'],
  resources: ['AWS::DocDB::DBCluster'],
  check: (cluster) => demandExportedLog(cluster, 'audit'),
});
