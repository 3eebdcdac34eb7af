import type { ResourceView, Value } from '../../engine';

/** Properties that make a database a copy of another one, or of a snapshot or backup of it. */
const ORIGINS: Readonly<Record<string, readonly string[]>> = {
  'AWS::RDS::DBInstance': [
    'SourceDBInstanceIdentifier',
    'SourceDBClusterIdentifier',
    'SourceDbiResourceId',
    'SourceDBInstanceAutomatedBackupsArn',
    'DBSnapshotIdentifier',
    'DBClusterSnapshotIdentifier',
  ],
  'AWS::RDS::DBCluster': [
    'SourceDBClusterIdentifier',
    'SourceDbClusterResourceId',
    'ReplicationSourceIdentifier',
    'SnapshotIdentifier',
  ],
  'AWS::RDS::GlobalCluster': ['SourceDBClusterIdentifier'],
  'AWS::DocDB::DBCluster': ['SourceDBClusterIdentifier', 'SnapshotIdentifier'],
  'AWS::DocDB::GlobalCluster': ['SourceDBClusterIdentifier'],
  'AWS::Neptune::DBCluster': ['SourceDBClusterIdentifier', 'SnapshotIdentifier'],
  'AWS::Neptune::GlobalCluster': ['SourceDBClusterIdentifier'],
};

/** The properties of those that keep following their source: the rest copy it once, and are on their own then. */
const REPLICATION = ['SourceDBInstanceIdentifier', 'SourceDBClusterIdentifier', 'ReplicationSourceIdentifier'] as const;

/** What a database is restored or replicated from. CloudFormation takes an empty text for nothing. */
export function originOf(database: ResourceView): Value | undefined {
  return (ORIGINS[database.type] ?? []).map((name) => database.at(name)).find(isGiven);
}

/** The source of a read replica: an instance that follows another one, or a cluster that replicates one. */
export function sourceOf(database: ResourceView): Value | undefined {
  const names = database.type === 'AWS::RDS::DBInstance' ? REPLICATION.slice(0, 2) : REPLICATION.slice(2);
  return names.map((name) => database.at(name)).find(isGiven);
}

const isGiven = (value: Value): boolean => value.isPresent && !value.is('');

/** The database of the app that a property of another one names: by reference, by ARN or by its identifier. */
export function namedBy(database: ResourceView, value: Value): ResourceView | undefined {
  if (value.target !== undefined) return value.target;
  // The CDK puts the reference at the end of an ARN: `arn:aws:rds:eu-central-1:111111111111:db:${Shop}`.
  const [, id, name] = /^(?:.*:)?(?:\$\{(\w+)\}|([\w-]+))$/.exec(value.text ?? '') ?? [];
  if (id !== undefined) return database.references(...DATABASES).find((each) => each.logicalId === id);
  if (name === undefined || value.text !== value.literal) return undefined;
  return database.template.app
    .resourcesOfType(...DATABASES)
    .find((each) => each !== database && isName(each.at(identifierOf(each)), name));
}

const DATABASES = ['RDS', 'DocDB', 'Neptune'].flatMap((service) => [
  `AWS::${service}::DBInstance`,
  `AWS::${service}::DBCluster`,
]);
const identifierOf = ({ type }: ResourceView): string => `${type.split('::').at(-1) ?? ''}Identifier`;

/** Identifiers of databases are kept in lower case. */
const isName = (value: Value, name: string): boolean => value.literal?.toLowerCase() === name.toLowerCase();

/** The engine as AWS spells it, lower case; undefined if it is absent or not known. */
export function engineOf(database: ResourceView): string | undefined {
  const own = database.at('Engine');
  const source = own.isPresent ? undefined : sourceOf(database);
  const engine = source ? namedBy(database, source)?.at('Engine') : own;
  return engine?.literal?.toLowerCase();
}

/** Whether it is an engine of Aurora, whose storage, backups and logs belong to the cluster. */
export const isAurora = (database: ResourceView): boolean => engineOf(database)?.startsWith('aurora') === true;

/** Whether an instance is part of a cluster, which then has the setting. */
export const isMember = (database: ResourceView): boolean =>
  database.type === 'AWS::RDS::DBInstance' && (database.at('DBClusterIdentifier').isPresent || isAurora(database));

/** Aurora Serverless v1: one endpoint without instances. */
export const isServerlessV1 = (cluster: ResourceView): boolean => cluster.at('EngineMode').is('serverless');

/** The instances of a cluster that exist as the conditions turn out, wherever in the app they are declared. */
export function membersOf(cluster: ResourceView): readonly ResourceView[] {
  const name = cluster.at('DBClusterIdentifier').literal?.toLowerCase();
  const type = cluster.type.replace(/DBCluster$/, 'DBInstance');
  return cluster.template.app.resourcesOfType(type).filter((instance) => {
    const named = instance.at('DBClusterIdentifier');
    return named.target === cluster || (name !== undefined && named.literal?.toLowerCase() === name);
  });
}

/** A version as far as it is compared: `[major, minor]`. */
export type Version = readonly [number, number];

/** `16.3` and `8.0.mysql_aurora.3.08.0`; undefined for what begins with no number. */
export function versionOf(text: string | undefined): Version | undefined {
  const [, major, minor] = /^(\d+)(?:\.(\d+))?/.exec(text ?? '') ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor ?? 0)];
}

export const isAtLeast = (version: Version, least: Version): boolean =>
  version[0] > least[0] || (version[0] === least[0] && version[1] >= least[1]);
