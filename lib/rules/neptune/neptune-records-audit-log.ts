import { defineRule } from '../../engine';
import { demandClusterParameter } from '../rds/demands';
import { AUDIT_LOGS } from '../rds/metadata';

const GROUP = 'AWS::Neptune::DBClusterParameterGroup';

export const neptuneRecordsAuditLog = defineRule({
  id: 'NeptuneRecordsAuditLog',
  title: 'Neptune cluster writes an audit log',
  ...AUDIT_LOGS,
  risk: 'The log that is exported stays empty, and nobody can tell who read or changed what.',
  remedy: "Set `neptune_enable_audit_log: '1'` in the parameter group of the cluster: by default it is off.",
  cannotTell: 'the parameter group is not in the app, or the value is a parameter without a default',
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html'],
  resources: ['AWS::Neptune::DBCluster', GROUP],
  check: (resource) =>
    demandClusterParameter(resource, {
      group: GROUP,
      name: 'neptune_enable_audit_log',
      isKept: (enabled) => enabled.is(1) || enabled.isTrue,
      byDefault: false,
      found: 'the audit log is empty',
    }),
});
