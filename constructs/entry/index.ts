export * from './public-entry';
export * from './secure-api';
export type { ServiceLevel } from './service-level';
export * from './web-distribution';
