import { neptuneExportsAuditLogs } from '../../../lib/rules/neptune';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open, ref, resource } from '../rds/templates';

const audited = (...EnableCloudwatchLogsExports: readonly unknown[]) => ({
  DBClusterParameterGroupName: ref('Group'),
  EnableCloudwatchLogsExports,
});
const group = (Parameters: unknown) => ({ Group: resource('AWS::Neptune::DBClusterParameterGroup', { Parameters }) });

ruleTable(neptuneExportsAuditLogs, {
  compliant: [
    {
      name: 'written and exported',
      properties: audited('audit'),
      others: group({ neptune_enable_audit_log: '1' }),
      remedy: true,
    },
    {
      name: 'another value of the parameter',
      properties: audited('audit'),
      others: group({ neptune_enable_audit_log: 1 }),
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
      found: 'the audit log is empty: the default parameter group does not set neptune_enable_audit_log',
      path: 'Properties.DBClusterParameterGroupName',
    },
    {
      name: 'exported, but switched off',
      properties: audited('audit'),
      others: group({ neptune_enable_audit_log: '0' }),
      found: 'the audit log is empty: neptune_enable_audit_log is 0 in parameter group Group',
    },
    {
      name: 'written, but another log is exported',
      properties: audited('profiler'),
      others: group({ neptune_enable_audit_log: '1' }),
      found: 'audit log is not exported',
    },
  ],
  undecidable: [
    {
      name: 'the log is a parameter',
      properties: audited(OPEN),
      others: group({ neptune_enable_audit_log: '1' }),
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
