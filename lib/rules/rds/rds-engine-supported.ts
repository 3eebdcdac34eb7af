import {
  compliant,
  defineRule,
  every,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
} from '../../engine';
import { engineOf, isMember, isServerlessV1 } from './databases';
import { isInSupport } from './engines';
import { ENGINE_SUPPORTED } from './metadata';

export const rdsEngineSupported = defineRule({
  id: 'RdsEngineSupported',
  title: 'RDS database runs an engine in standard support',
  ...ENGINE_SUPPORTED,
  remedy:
    'Set `version` of `engine` to one in standard support: PostgreSQL 14, MySQL 8.4, MariaDB 10.11, Aurora MySQL 3 ' +
    '(8.0), SQL Server 2017, Oracle 19c, or newer; in place of Aurora Serverless v1 take `serverlessV2`.',
  cannotTell: 'the engine or its version is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MariaDB.Concepts.VersionMgmt.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Concepts.General.VersionSupport.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.VersionPolicy.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless.html',
  ],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::RDS::GlobalCluster'],
  check: (database) => (isMember(database) ? ignored : every([judgeMode(database), judgeVersion(database)])),
});

function judgeMode(database: ResourceView): Outcome {
  return isServerlessV1(database)
    ? violation('Aurora Serverless v1 is past its end of support', database.at('EngineMode'))
    : ignored;
}

function judgeVersion(database: ResourceView): Outcome {
  const engine = database.at('Engine');
  const name = engineOf(database);
  if (name === 'aurora') return violation('engine aurora (MySQL 5.6) is past its end of support', engine);
  const version = database.at('EngineVersion');
  // Without one AWS takes a version that it supports, or that of the source.
  if (version.isAbsent) return compliant;
  if (version.isDeployTime) return undecidable(version);
  if (name === undefined) return undecidable(engine);
  if (isInSupport(name, version.literal)) return compliant;
  return violation(`${name} ${version.orAbsent()} is past its end of standard support`, version);
}
