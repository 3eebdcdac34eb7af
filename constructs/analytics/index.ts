export * from './analytics-database';
export * from './catalog-encryption';
export * from './query-workgroup';
