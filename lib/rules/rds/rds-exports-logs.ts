import { compliant, defineRule, ignored, undecidable, violation, type ResourceView, type Value } from '../../engine';
import { engineOf, isMember, originOf } from './databases';
import { LOG_SETS, logsOfEngine } from './engine-logs';
import { AUDIT_LOGS } from './metadata';

export const rdsExportsLogs = defineRule({
  id: 'RdsExportsLogs',
  title: 'RDS database sends its logs to CloudWatch Logs',
  ...AUDIT_LOGS,
  remedy:
    'Set `cloudwatchLogsExports` to the logs of the engine: `audit`, `error` and `slowquery` of MySQL and MariaDB, ' +
    '`postgresql`, `alert`, `audit` and `listener` of Oracle, `agent` and `error` of SQL Server, `diag.log` and ' +
    '`notify.log` of Db2.',
  cannotTell: 'the engine or the list of logs is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Integrating.CloudWatch.html',
  ],
  cdkNag: [
    'AwsSolutions-RDS16',
    'HIPAA.Security-RDSLoggingEnabled',
    'NIST.800.53.R4-RDSLoggingEnabled',
    'NIST.800.53.R5-RDSLoggingEnabled',
    'PCI.DSS.321-RDSLoggingEnabled',
  ],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  check: (database) => {
    if (isMember(database)) return ignored;
    const exports = database.at('EnableCloudwatchLogsExports');
    if (exports.items.length === 0 && !knowsEngine(database)) return violation('no logs are exported', exports);
    // RDS refuses logs that the engine has not, so a full set tells which one it is.
    if (!knowsEngine(database) && LOG_SETS.some((logs) => holdsAll(exports, logs))) return compliant;
    if (!knowsEngine(database)) return undecidable(originOf(database) ?? database.at('Engine'));
    const needed = logsOf(database);
    if (needed.length === 0) return ignored;
    const missing = needed.filter((log) => !exports.items.some((each) => each.is(log)));
    if (missing.length === 0) return compliant;
    const unknown = exports.items.find((each) => each.isDeployTime);
    if (unknown) return undecidable(unknown);
    const verb = missing.length === 1 ? 'log is' : 'logs are';
    return violation(`${missing.join(', ')} ${verb} not exported`, exports);
  },
});

const holdsAll = (exports: Value, logs: readonly string[]): boolean =>
  logs.every((log) => exports.items.some((each) => each.is(log)));

const knowsEngine = (database: ResourceView): boolean => engineOf(database) !== undefined;

function logsOf(database: ResourceView): readonly string[] {
  const engine = engineOf(database) ?? '';
  // Multi-AZ clusters of MySQL have no audit log.
  const logs = logsOfEngine(engine);
  return database.type === 'AWS::RDS::DBCluster' && engine === 'mysql' ? logs.filter((log) => log !== 'audit') : logs;
}
