import { defineRule, every } from '../../engine';
import { demandExportedLog } from '../rds/audit';
import { demandClusterParameter } from '../rds/demands';
import { AUDIT_LOGS } from '../rds/metadata';

export const neptuneExportsAuditLogs = defineRule({
  id: 'NeptuneExportsAuditLogs',
  title: 'Neptune cluster sends its audit log to CloudWatch Logs',
  ...AUDIT_LOGS,
  remedy:
    "Set `enableCloudwatchLogsExports: ['audit']`, and `neptune_enable_audit_log: '1'` in the parameter group of the cluster: without the parameter the log stays empty.",
  cannotTell: 'the list of logs, or the parameter group, is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html',
    'https://docs.aws.amazon.com/neptune/latest/userguide/cloudwatch-logs.html',
  ],
  resources: ['AWS::Neptune::DBCluster'],
  check: (cluster) =>
    every([
      demandExportedLog(cluster, 'audit'),
      demandClusterParameter(cluster, {
        group: 'AWS::Neptune::DBClusterParameterGroup',
        name: 'neptune_enable_audit_log',
        isKept: (enabled) => enabled.is(1) || enabled.isTrue,
        byDefault: false,
        found: 'the audit log is empty',
      }),
    ]),
});
