/**
 * The logs that show who did what, and what went wrong. Not asked for are the general log, which holds every statement
 * with the data in it, Oracle's trace files and PostgreSQL's log of upgrades.
 */
const LOGS: Readonly<Record<string, readonly string[]>> = {
  aurora: ['audit', 'error', 'slowquery'],
  'aurora-mysql': ['audit', 'error', 'slowquery'],
  mysql: ['audit', 'error', 'slowquery'],
  mariadb: ['audit', 'error', 'slowquery'],
  'aurora-postgresql': ['postgresql'],
  postgres: ['postgresql'],
  oracle: ['alert', 'audit', 'listener'],
  'custom-oracle': [],
  sqlserver: ['agent', 'error'],
  'custom-sqlserver': [],
  db2: ['diag.log', 'notify.log'],
};

/** Every set of logs that tells an engine. */
export const LOG_SETS: readonly (readonly string[])[] = Object.values(LOGS).filter((logs) => logs.length > 0);

/** The logs that an engine has to export; `sqlserver-ee` and `oracle-se2` are editions. */
export const logsOfEngine = (engine: string): string[] => [
  ...(LOGS[engine] ?? LOGS[engine.replace(/-[a-z0-9]+(-cdb)?$/, '')] ?? []),
];
