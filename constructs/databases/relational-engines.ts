import type * as rds from 'aws-cdk-lib/aws-rds';
import { Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { LogClass } from '../../lib/engagement';
import { cloudInfrastructure } from '../../lib/policies';
import { isInSupport } from '../../lib/rules/rds';
import { invalidProp } from '../invalid-prop';

/** What differs between the engines of RDS. */
export interface RelationalEngine {
  /** What a client has to speak. */
  readonly protocol: 'mysql' | 'mariadb' | 'postgres';
  /** Port that is not the one that scanners try (CIP-6.1). */
  readonly port: number;
  /** The logs that it writes, each with its class: who came in, or what statements were slow. */
  readonly logs: Readonly<Record<string, LogClass>>;
  /** Parameters that refuse connections without TLS (CIP-7.5), and that fill the logs (CIP-6.2). */
  readonly parameters: Readonly<Record<string, string>>;
}

const POSTGRES: RelationalEngine = {
  protocol: 'postgres',
  port: 15432,
  logs: { postgresql: 'access' },
  parameters: {
    'rds.force_ssl': '1',
    ssl_min_protocol_version: 'TLSv1.2',
    log_connections: '1',
    log_disconnections: '1',
  },
};

const MYSQL_LOGS = { audit: 'access', error: 'application', slowquery: 'application' } as const;

const MYSQL: RelationalEngine = {
  protocol: 'mysql',
  port: 13306,
  logs: MYSQL_LOGS,
  // Only what is logged to files is sent to CloudWatch Logs.
  parameters: { require_secure_transport: '1', slow_query_log: '1', log_output: 'FILE' },
};

/** Who connects, and who changes tables or permissions; the statements on data would carry the data into the log. */
export const AUDITED = 'CONNECT,QUERY_DDL,QUERY_DCL';

const ENGINES: Readonly<Record<string, RelationalEngine>> = {
  'aurora-postgresql': POSTGRES,
  'aurora-mysql': {
    protocol: 'mysql',
    port: 13306,
    logs: MYSQL_LOGS,
    parameters: {
      require_secure_transport: 'ON',
      server_audit_logging: '1',
      server_audit_events: AUDITED,
      slow_query_log: '1',
    },
  },
  // Aurora has no log of upgrades.
  postgres: { ...POSTGRES, logs: { ...POSTGRES.logs, upgrade: 'application' } },
  mysql: MYSQL,
  mariadb: { ...MYSQL, protocol: 'mariadb' },
};

/**
 * What is to be known of an engine, if it is one of those that are allowed, and of a version in support (CIP-6.7).
 *
 * @throws if it is another engine, if no version is given, or one that AWS supports for a charge only
 */
export function relationalEngine(
  construct: Construct,
  { engineType, engineVersion }: rds.IEngine,
  allowed: readonly string[],
): RelationalEngine {
  const engine = allowed.includes(engineType) ? ENGINES[engineType] : undefined;
  const clause = cloudInfrastructure.clauses['CIP-6.7'];
  if (!engine) throw invalidProp(construct, 'engine', engineType, allowed.join(', '), clause);
  const version = engineVersion?.fullVersion;
  if (version === undefined) {
    throw invalidProp(construct, 'engine', `${engineType} without a version`, 'a version in standard support', clause);
  }
  if (!Token.isUnresolved(version) && !isInSupport(engineType, version)) {
    throw invalidProp(construct, 'engine', `${engineType} ${version}`, 'a version in standard support', clause);
  }
  return engine;
}
