import { defineRule } from '../../engine';
import { demandExportedLog } from '../rds/audit';
import { AUDIT_LOGS } from '../rds/metadata';

export const neptuneExportsAuditLogs = defineRule({
  id: 'NeptuneExportsAuditLogs',
  title: 'Neptune cluster sends its audit log to CloudWatch Logs',
  ...AUDIT_LOGS,
  remedy: "Set `enableCloudwatchLogsExports: ['audit']`.",
  cannotTell: 'the list of logs is only known at deploy time',
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/cloudwatch-logs.html'],
  resources: ['AWS::Neptune::DBCluster'],
  check: (cluster) => demandExportedLog(cluster, 'audit'),
});
