export * from './engagement';
export * from './engine';
export * from './evidence';
export * from './exceptions';
export * from './packs';
export * from './policies';
export * from './rules';
export { VERSION } from './version';
