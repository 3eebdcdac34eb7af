import {
  compliant,
  every,
  ignored,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { demand, demandOn } from '../demand';
import { demandCustomerKey } from '../keys';
import { isMember, membersOf, namedBy, originOf, sourceOf } from './databases';
import { isUsed, parameterGroup, parameterOf, type ParameterGroup } from './parameters';

/** Demands that storage is encrypted. A copy has what its source has, which a rule sees only inside the app. */
export function demandEncrypted(database: ResourceView): Outcome {
  if (isMember(database)) return ignored;
  const encrypted = database.at('StorageEncrypted');
  const origin = originOf(database);
  if (origin === undefined) return demandOn(encrypted, 'storage encryption');
  if (isJudgedElsewhere(database, origin)) return ignored;
  // With a key of its own a copy is encrypted whatever the original was.
  return encrypted.isTrue && database.at('KmsKeyId').isPresent ? compliant : undecidable(origin);
}

/** Demands a customer-managed key for what a database stores. */
export function demandStorageKey(database: ResourceView, property: string, what: string): Outcome {
  if (isMember(database)) return ignored;
  const key = database.at(property);
  const origin = originOf(database);
  if (origin === undefined || key.isPresent) return demandCustomerKey(key, what);
  return isJudgedElsewhere(database, origin) ? ignored : undecidable(origin);
}

/** A snapshot is no resource of the app, though it may have the name of one. */
const isJudgedElsewhere = (database: ResourceView, origin: Value): boolean =>
  /\.(Replication)?Source/.test(origin.path) && /::DB(Instance|Cluster)$/.test(namedBy(database, origin)?.type ?? '');

/** AWS keeps automated backups for at most that long. */
const LONGEST_RETENTION = 35;

/** Demands that automated backups are kept as long as the environment asks for. */
export function demandBackupRetention(database: ResourceView): Outcome {
  const least = Math.min(database.environment.backupRetentionDays, LONGEST_RETENTION);
  return demand(
    database.at('BackupRetentionPeriod'),
    (days) => (days.number ?? 0) >= least,
    (days) => {
      if (days.isAbsent) return `backups are kept for 1 day (the default), at least ${String(least)} are needed`;
      if (days.number === 0) return 'automated backups are off';
      return `backups are kept for ${days.orAbsent()} days, at least ${String(least)} are needed`;
    },
  );
}

/** Demands that a database of production cannot be deleted before somebody switches that off. */
export function demandDeletionProtection(database: ResourceView, property = 'DeletionProtection'): Outcome {
  const protection = database.at(property);
  if (!database.environment.production || isMember(database) || leavesToSource(database)) return ignored;
  return demandOn(protection, 'deletion protection');
}

/**
 * Whether a replica may leave its settings to its source, from which it can be made again. To an app that does not have
 * the source, the replica is the database.
 */
export function leavesToSource(database: ResourceView): boolean {
  const source = sourceOf(database);
  return source !== undefined && namedBy(database, source) !== undefined;
}

/** What may become of a database with its stack, and what CloudFormation does if the template does not say. */
export interface Survival {
  readonly kept: readonly string[];
  readonly byDefault: 'kept' | 'deleted';
}

/** Demands that the data of production outlives the stack, and a change that replaces the database. */
export function demandSurvival(database: ResourceView, { kept, byDefault }: Survival): readonly Outcome[] {
  if (!database.environment.production || isMember(database) || sourceOf(database)) return [ignored];
  return every([
    demand(
      database.attribute('DeletionPolicy'),
      (policy) => policy.is(...kept, 'RetainExceptOnCreate') || (policy.isAbsent && byDefault === 'kept'),
      (policy) => `DeletionPolicy is ${policy.orAbsent()}`,
    ),
    demand(
      database.attribute('UpdateReplacePolicy'),
      (policy) => policy.is(...kept),
      (policy) => `UpdateReplacePolicy is ${policy.orAbsent()}`,
    ),
  ]);
}

/** Demands two instances of a cluster, not all of them in one Availability Zone. */
export function demandSecondInstance(cluster: ResourceView): Outcome {
  const members = membersOf(cluster);
  if (members.length < 2) {
    const has = members.length === 0 ? 'no instance' : 'one instance';
    return violation(`cluster has ${has} in the app, at least 2 in different Availability Zones are needed`);
  }
  const zones = new Set(members.map((member) => member.at('AvailabilityZone').literal));
  const [zone] = zones;
  return zones.size === 1 && zone !== undefined
    ? violation(`all ${String(members.length)} instances of the cluster are in ${zone}`)
    : compliant;
}

/** Demands that the master password comes out of a store of secrets, and stands in no template. */
export function demandManagedPassword(database: ResourceView): Outcome {
  if (isMember(database) || sourceOf(database)) return ignored;
  const managed = database.at('ManageMasterUserPassword');
  if (managed.isTrue || database.at('MasterUserAuthenticationType').is('iam-db-auth')) return compliant;
  const password = database.at('MasterUserPassword');
  if (password.isPresent) return demandStoredSecret(password, 'master password');
  if (managed.isDeployTime) return undecidable(managed);
  // A cluster that joins a global one has no users of its own; a restored one keeps those of the snapshot.
  if (database.at('GlobalClusterIdentifier').isPresent) return ignored;
  const origin = originOf(database);
  return origin ? undecidable(origin) : violation('master password is not managed by AWS Secrets Manager', managed);
}

/** Demands that a password is a dynamic reference to a store of secrets. The finding never shows the password. */
export function demandStoredSecret(password: Value, what: string): Outcome {
  if (password.isAbsent) return violation(`${what} is absent`, password);
  const text = password.text ?? '';
  if (/^\{\{resolve:(secretsmanager|ssm-secure):.*\}\}$/.test(text)) return compliant;
  if (text.startsWith('{{resolve:ssm:')) return violation(`${what} is a parameter that is stored in clear`, password);
  if (!password.isDeployTime) return violation(`${what} stands in the template`, password);
  return isParameter(password, text)
    ? violation(`${what} is typed in as a parameter of the template`, password)
    : undecidable(password);
}

/** `${Name}` where a parameter has that name: a reference to a resource has a target, an import another text. */
const isParameter = (value: Value, text: string): boolean => value.target === undefined && /^\$\{\w+\}$/.test(text);

/** A parameter that a cluster's parameter group has to hold. */
export interface ClusterParameter {
  readonly group: string;
  readonly name: string;
  readonly isKept: (value: Value) => boolean;
  /** Whether AWS's default parameter group keeps it. */
  readonly byDefault: boolean;
  /** How the finding begins, e.g. `TLS is not enforced`. */
  readonly found: string;
}

/** Demands a parameter of the cluster's parameter group, or of a group that no cluster of the app uses. */
export function demandClusterParameter(resource: ResourceView, parameter: ClusterParameter): Outcome {
  if (resource.type === parameter.group) {
    if (isUsed(resource)) return ignored;
    return demandParameter({ kind: 'own', group: resource }, resource.at('Parameters'), parameter);
  }
  const used = parameterGroup(resource, 'DBClusterParameterGroupName', parameter.group);
  return demandParameter(used, resource.at('DBClusterParameterGroupName'), parameter);
}

function demandParameter(used: ParameterGroup, at: Value, parameter: ClusterParameter): Outcome {
  const { name, isKept, byDefault, found } = parameter;
  if (used.kind === 'unknown') return undecidable(at);
  const value = used.kind === 'own' ? parameterOf(used.group, name) : undefined;
  const where = used.kind === 'own' ? `parameter group ${used.group.logicalId}` : 'the default parameter group';
  if (value === undefined) return byDefault ? compliant : violation(`${found}: ${where} does not set ${name}`, at);
  if (value.isDeployTime) return undecidable(at);
  return isKept(value) ? compliant : violation(`${found}: ${name} is ${value.orAbsent()} in ${where}`, at);
}
