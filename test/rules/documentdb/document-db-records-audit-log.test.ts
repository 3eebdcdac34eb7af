import { documentDbRecordsAuditLog } from '../../../lib/rules/documentdb';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open, ref, resource } from '../rds/templates';

const GROUP = 'AWS::DocDB::DBClusterParameterGroup';
const grouped = { DBClusterParameterGroupName: ref('Group') };
const group = (Parameters: unknown) => ({ Group: resource(GROUP, { Parameters }) });

ruleTable(documentDbRecordsAuditLog, {
  compliant: [
    { name: 'switched on', properties: grouped, others: group({ audit_logs: 'enabled' }), remedy: true },
    { name: 'another value of the parameter', properties: grouped, others: group({ audit_logs: 'ddl, dml_write' }) },
    {
      name: 'a group for clusters of other apps',
      type: GROUP,
      properties: { Parameters: { audit_logs: 'enabled' } },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'the audit log is empty: the default parameter group does not set audit_logs',
      path: 'Properties.DBClusterParameterGroupName',
    },
    {
      name: 'switched off',
      properties: grouped,
      others: group({ audit_logs: 'disabled' }),
      found: 'the audit log is empty: audit_logs is disabled in parameter group Group',
    },
    {
      name: 'switched off in a group for clusters of other apps',
      type: GROUP,
      properties: { Parameters: { audit_logs: 'disabled' } },
      found: 'the audit log is empty: audit_logs is disabled in parameter group Subject',
      path: 'Properties.Parameters',
    },
  ],
  undecidable: [
    {
      name: 'the group is a parameter',
      properties: { DBClusterParameterGroupName: OPEN },
      template: open,
      path: 'Properties.DBClusterParameterGroupName',
    },
    {
      name: 'the value is a parameter',
      properties: grouped,
      others: group({ audit_logs: OPEN }),
      template: open,
      path: 'Properties.DBClusterParameterGroupName',
    },
  ],
  ignored: [
    {
      name: 'a group that is judged with its cluster',
      type: GROUP,
      properties: { Parameters: { audit_logs: 'disabled' } },
      others: { Cluster: resource('AWS::DocDB::DBCluster', { DBClusterParameterGroupName: ref('Subject') }) },
    },
  ],
});
