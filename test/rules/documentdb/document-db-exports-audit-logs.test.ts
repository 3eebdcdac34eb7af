import { documentDbExportsAuditLogs } from '../../../lib/rules/documentdb';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open, ref, resource } from '../rds/templates';

const audited = (...EnableCloudwatchLogsExports: readonly unknown[]) => ({
  DBClusterParameterGroupName: ref('Group'),
  EnableCloudwatchLogsExports,
});
const group = (Parameters: unknown) => ({ Group: resource('AWS::DocDB::DBClusterParameterGroup', { Parameters }) });

ruleTable(documentDbExportsAuditLogs, {
  compliant: [
    {
      name: 'written and exported',
      properties: audited('audit'),
      others: group({ audit_logs: 'enabled' }),
      remedy: true,
    },
    {
      name: 'another value of the parameter',
      properties: audited('audit'),
      others: group({ audit_logs: 'ddl, dml_write' }),
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'audit log is not exported',
      path: 'Properties.EnableCloudwatchLogsExports',
    },
    {
      name: 'exported, but not written by default',
      properties: { EnableCloudwatchLogsExports: ['audit'] },
      found: 'the audit log is empty: the default parameter group does not set audit_logs',
      path: 'Properties.DBClusterParameterGroupName',
    },
    {
      name: 'exported, but switched off',
      properties: audited('audit'),
      others: group({ audit_logs: 'disabled' }),
      found: 'the audit log is empty: audit_logs is disabled in parameter group Group',
    },
    {
      name: 'written, but another log is exported',
      properties: audited('profiler'),
      others: group({ audit_logs: 'enabled' }),
      found: 'audit log is not exported',
    },
  ],
  undecidable: [
    {
      name: 'the log is a parameter',
      properties: audited(OPEN),
      others: group({ audit_logs: 'enabled' }),
      template: open,
      path: 'Properties.EnableCloudwatchLogsExports.0',
    },
    {
      name: 'the group is a parameter',
      properties: { EnableCloudwatchLogsExports: ['audit'], DBClusterParameterGroupName: OPEN },
      template: open,
      path: 'Properties.DBClusterParameterGroupName',
    },
  ],
});
