import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { isMember, originOf, sourceOf } from './databases';
import { NOT_ON_DEFAULT_PORT } from './metadata';

/** MySQL and MariaDB, PostgreSQL, Oracle, SQL Server, Db2. */
const DEFAULTS = [3306, 5432, 1521, 1433, 50000] as const;

export const rdsNotOnDefaultPort = defineRule({
  id: 'RdsNotOnDefaultPort',
  title: 'RDS database listens on a port of its own',
  ...NOT_ON_DEFAULT_PORT,
  remedy: `Set \`port\` to another one than ${DEFAULTS.join(', ')}.`,
  cannotTell: 'the port is a parameter without a default, or that of the snapshot that is restored',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html'],
  cdkNag: ['AwsSolutions-RDS11'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  check: (database) => {
    const port = database.at('Port');
    if (isMember(database) || (sourceOf(database) && port.isAbsent)) return ignored;
    if (port.isDeployTime) return undecidable(port);
    if (port.isAbsent) {
      const origin = originOf(database);
      return origin ? undecidable(origin) : violation('port is absent, so it is the default one of the engine', port);
    }
    return port.is(...DEFAULTS) ? violation(`port is ${port.orAbsent()}, a default one`, port) : compliant;
  },
});
