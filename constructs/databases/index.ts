export * from './aurora-database';
export * from './encrypted-cache';
export * from './encrypted-table';
export * from './rds-database';
export * from './search-domain';
export type { RotatableDatabase, RotationTarget } from './relational-parts';
