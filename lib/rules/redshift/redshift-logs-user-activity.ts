import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandParameter, CLUSTER, GROUP, NAMESPACE } from './warehouses';

export const redshiftLogsUserActivity = defineRule({
  id: 'RedshiftLogsUserActivity',
  title: 'Redshift logs each query before it runs',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    cloudInfrastructure.clauses['CIP-7.4'],
    security.clauses['SEC-3.3.4'],
  ],
  severity: 'error',
  severityReason: 'who connected is known without it, but not what was read or changed',
  risk: 'After a leak nobody can tell which tables were read, or what was changed.',
  remedy:
    'Set `enable_user_activity_logging` to `true` in a `CfnClusterParameterGroup` that `clusterParameterGroupName` ' +
    'refers to; on `CfnNamespace` name `useractivitylog` in `logExports`.',
  cannotTell: 'the parameter group is none of the app, or a value is a parameter without a default',
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html'],
  cdkNag: ['AwsSolutions-RS11'],
  resources: [CLUSTER, NAMESPACE, GROUP],
  check: (warehouse) => {
    if (warehouse.type !== NAMESPACE) return demandParameter(warehouse, 'enable_user_activity_logging');
    const exports = warehouse.at('LogExports');
    if (exports.isDeployTime) return undecidable(exports);
    return exports.items.some((each) => each.is('useractivitylog'))
      ? compliant
      : violation('useractivitylog is not exported', exports);
  },
});
