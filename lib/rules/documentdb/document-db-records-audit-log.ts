import { defineRule } from '../../engine';
import { demandClusterParameter } from '../rds/demands';
import { AUDIT_LOGS } from '../rds/metadata';

const GROUP = 'AWS::DocDB::DBClusterParameterGroup';

export const documentDbRecordsAuditLog = defineRule({
  id: 'DocumentDbRecordsAuditLog',
  title: 'DocumentDB cluster writes an audit log',
  ...AUDIT_LOGS,
  risk: 'The log that is exported stays empty, and nobody can tell who read or changed what.',
  remedy: "Set `audit_logs: 'enabled'` in `parameterGroup`: the default parameter group leaves it off.",
  cannotTell: 'the parameter group is not in the app, or the value is a parameter without a default',
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html'],
  resources: ['AWS::DocDB::DBCluster', GROUP],
  check: (resource) =>
    demandClusterParameter(resource, {
      group: GROUP,
      name: 'audit_logs',
      isKept: (logs) => logs.isPresent && !/^\s*(disabled|none)?\s*$/i.test(logs.literal ?? ''),
      byDefault: false,
      found: 'the audit log is empty',
    }),
});
