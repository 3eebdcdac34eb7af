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
import { engineOf, isAtLeast, isMember, isServerlessV1, versionOf, type Version } from './databases';
import { ENGINE_SUPPORTED } from './metadata';

/**
 * The oldest version in standard support, as of November 2026. What ended last: PostgreSQL 13 in February 2026, MySQL
 * 8.0 and SQL Server 2016 in July 2026, MariaDB 10.6 in August 2026, Aurora MySQL 2 (5.7) in October 2024, Oracle 18c
 * in June 2021. A version that is newer than this list is fine.
 */
const OLDEST: Readonly<Record<string, Version>> = {
  postgres: [14, 0],
  'aurora-postgresql': [14, 0],
  mysql: [8, 4],
  'aurora-mysql': [8, 0],
  mariadb: [10, 11],
  sqlserver: [14, 0],
  oracle: [19, 0],
};

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
  const oldest = OLDEST[name] ?? OLDEST[name.replace(/^custom-/, '').replace(/-[a-z0-9]+(-cdb)?$/, '')];
  const known = versionOf(version.literal);
  if (oldest === undefined || known === undefined) return compliant;
  if (isAtLeast(known, oldest)) return compliant;
  return violation(`${name} ${version.orAbsent()} is past its end of standard support`, version);
}
