import { isAtLeast, versionOf, type Version } from './databases';

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

/** Whether AWS supports a version of an engine without a charge for it; what nothing is known of passes. */
export function isInSupport(engine: string, version: string | undefined): boolean {
  const oldest = OLDEST[engine] ?? OLDEST[engine.replace(/^custom-/, '').replace(/-[a-z0-9]+(-cdb)?$/, '')];
  const known = versionOf(version);
  return oldest === undefined || known === undefined || isAtLeast(known, oldest);
}
