import { neptuneRecordsAuditLog } from '../../../lib/rules/neptune';
import { ruleTable } from '../../../lib/testing';
import { OPEN, open, ref, resource } from '../rds/templates';

const GROUP = 'AWS::Neptune::DBClusterParameterGroup';
const grouped = { DBClusterParameterGroupName: ref('Group') };
const group = (Parameters: unknown) => ({ Group: resource(GROUP, { Parameters }) });

ruleTable(neptuneRecordsAuditLog, {
  compliant: [
    { name: 'switched on', properties: grouped, others: group({ neptune_enable_audit_log: '1' }), remedy: true },
    { name: 'another value of the parameter', properties: grouped, others: group({ neptune_enable_audit_log: 1 }) },
    {
      name: 'a group for clusters of other apps',
      type: GROUP,
      properties: { Parameters: { neptune_enable_audit_log: '1' } },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'the audit log is empty: the default parameter group does not set neptune_enable_audit_log',
      path: 'Properties.DBClusterParameterGroupName',
    },
    {
      name: 'switched off',
      properties: grouped,
      others: group({ neptune_enable_audit_log: '0' }),
      found: 'the audit log is empty: neptune_enable_audit_log is 0 in parameter group Group',
    },
    {
      name: 'switched off in a group for clusters of other apps',
      type: GROUP,
      properties: { Parameters: { neptune_enable_audit_log: '0' } },
      found: 'the audit log is empty: neptune_enable_audit_log is 0 in parameter group Subject',
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
      others: group({ neptune_enable_audit_log: OPEN }),
      template: open,
      path: 'Properties.DBClusterParameterGroupName',
    },
  ],
  ignored: [
    {
      name: 'a group that is judged with its cluster',
      type: GROUP,
      properties: { Parameters: { neptune_enable_audit_log: '0' } },
      others: { Cluster: resource('AWS::Neptune::DBCluster', { DBClusterParameterGroupName: ref('Subject') }) },
    },
  ],
});
