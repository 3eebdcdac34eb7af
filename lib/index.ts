/**
 * Packs, rules, policies, exceptions, the engagement file and evidence.
 *
 * @module cdk-policy-blueprints
 */
export * from './engagement';
export * from './engine';
export * from './evidence';
export * from './exceptions';
export * from './packs';
export * from './policies';
export * from './rules';
export { VERSION } from './version';
