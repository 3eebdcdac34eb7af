import {
  compliant,
  defineRule,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { engineOf, isAtLeast, isMember, namedBy, originOf, sourceOf, versionOf, type Version } from './databases';
import { TLS } from './metadata';
import { isUsed, parameterGroup, parameterOf, type ParameterGroup } from './parameters';

interface Engine {
  readonly parameter: string;
  /** First version whose default parameter group refuses clear connections. */
  readonly since?: Version;
  /** Whether RDS picks such a version if none is named. */
  readonly isDefaultVersion?: boolean;
}

const FORCE_SSL = 'rds.force_ssl';
const SECURE_TRANSPORT = 'require_secure_transport';

/** Oracle and Db2 are left out: their options add a port for TLS, but do not close the other one. */
const ENGINES: Readonly<Record<string, Engine>> = {
  postgres: { parameter: FORCE_SSL, since: [15, 0], isDefaultVersion: true },
  'aurora-postgresql': { parameter: FORCE_SSL, since: [17, 0] },
  mysql: { parameter: SECURE_TRANSPORT },
  mariadb: { parameter: SECURE_TRANSPORT, since: [11, 8] },
  'aurora-mysql': { parameter: SECURE_TRANSPORT, since: [8, 4] },
  aurora: { parameter: SECURE_TRANSPORT },
  'sqlserver-ee': { parameter: FORCE_SSL },
  'sqlserver-se': { parameter: FORCE_SSL },
  'sqlserver-ex': { parameter: FORCE_SSL },
  'sqlserver-web': { parameter: FORCE_SSL },
};

/** Parameters that let older versions than TLS 1.2 in, each with the values that do. */
const OLD_TLS: Readonly<Record<string, RegExp>> = {
  ssl_min_protocol_version: /^TLSv1(\.1)?$/i,
  tls_version: /(^|[,\s])TLSv1(\.1)?($|[,\s])/i,
  'rds.tls10': /^enabled$/i,
  'rds.tls11': /^enabled$/i,
};

const INSTANCE_GROUP = 'AWS::RDS::DBParameterGroup';
const CLUSTER_GROUP = 'AWS::RDS::DBClusterParameterGroup';

export const rdsRequiresTls = defineRule({
  id: 'RdsRequiresTls',
  title: 'RDS database refuses connections without TLS',
  ...TLS,
  remedy:
    "Give a `parameterGroup` with `rds.force_ssl: '1'` (PostgreSQL, SQL Server) or `require_secure_transport: 'ON'` " +
    "(MySQL, MariaDB; `'1'` does as well), and leave the versions of TLS as they are.",
  cannotTell: 'the engine, its version or the parameter group is only known at deploy time, or stands outside the app',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mariadb-ssl-connections.require-ssl.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Concepts.General.SSL.Using.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Security.html',
  ],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', INSTANCE_GROUP, CLUSTER_GROUP],
  check: (database) => {
    if (database.type === INSTANCE_GROUP || database.type === CLUSTER_GROUP) return judgeGroup(database);
    if (isMember(database)) return ignored;
    const name = engineOf(database);
    if (name === undefined) return undecidable(originOf(database) ?? database.at('Engine'));
    const engine = Object.hasOwn(ENGINES, name) ? ENGINES[name] : undefined;
    return engine ? judge(database, engine) : ignored;
  },
});

function judge(database: ResourceView, engine: Engine): Outcome {
  const isInstance = database.type === 'AWS::RDS::DBInstance';
  const property = isInstance ? 'DBParameterGroupName' : 'DBClusterParameterGroupName';
  const type = isInstance ? INSTANCE_GROUP : CLUSTER_GROUP;
  const at = database.at(property);
  const source = sourceOf(database);
  // A replica without a group of its own has that of its source.
  if (source && at.isAbsent) return namedBy(database, source) ? ignored : undecidable(source);
  const used = parameterGroup(database, property, type);
  if (used.kind === 'unknown') return undecidable(at);
  return judgeParameters(database, engine, used, at);
}

/** A group that no database of the app uses stands for those of other apps. */
function judgeGroup(group: ResourceView): Outcome {
  const family = group.at('Family');
  if (family.literal === undefined) return undecidable(family);
  const name = family.literal.toLowerCase().replace(/-?[\d.]+$/, '');
  const engine = Object.hasOwn(ENGINES, name) ? ENGINES[name] : undefined;
  // An instance of Aurora has this parameter from the group of its cluster.
  const isOfMember = group.type === INSTANCE_GROUP && name.startsWith('aurora');
  if (engine === undefined || isOfMember || isUsed(group)) return ignored;
  return judgeParameters(group, engine, { kind: 'own', group }, group.at('Parameters'));
}

function judgeParameters(database: ResourceView, engine: Engine, used: ParameterGroup, at: Value): Outcome {
  const old = used.kind === 'own' ? oldTls(used.group) : undefined;
  if (old !== undefined) return violation(`TLS older than 1.2 is let in: ${old} in ${nameOf(used)}`, at);
  const value = used.kind === 'own' ? parameterOf(used.group, engine.parameter) : undefined;
  if (value === undefined) return byDefault(database, engine, used, at);
  if (value.isDeployTime) return undecidable(at);
  if (/^(1|on|true)$/i.test(value.literal ?? '')) return compliant;
  return violation(`${engine.parameter} is ${value.orAbsent()} in ${nameOf(used)}`, at);
}

function oldTls(group: ResourceView): string | undefined {
  return Object.keys(OLD_TLS)
    .map((name) => [name, parameterOf(group, name)?.literal ?? ''] as const)
    .filter(([name, value]) => OLD_TLS[name]?.test(value))
    .map(([name, value]) => `${name} is ${value}`)[0];
}

/** What AWS has for the parameter where the group does not set it. */
function byDefault(database: ResourceView, engine: Engine, used: ParameterGroup, at: Value): Outcome {
  const open = violation(`${engine.parameter} is not set in ${nameOf(used)}, and off by default`, at);
  if (engine.since === undefined) return open;
  const version = database.at('EngineVersion');
  const known = familyVersion(used) ?? versionOf(version.literal);
  if (known) return isAtLeast(known, engine.since) ? compliant : open;
  return version.isAbsent && engine.isDefaultVersion === true ? compliant : undecidable(version);
}

/** `aurora-postgresql16` and `mysql8.0` end in the version. */
const familyVersion = (used: ParameterGroup): Version | undefined =>
  used.kind === 'own' ? versionOf(/[\d.]+$/.exec(used.group.at('Family').literal ?? '')?.[0]) : undefined;

const nameOf = (used: ParameterGroup): string =>
  used.kind === 'own' ? `parameter group ${used.group.logicalId}` : 'the default parameter group';
