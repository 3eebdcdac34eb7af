export * from './aurora-database';
export * from './rds-database';
