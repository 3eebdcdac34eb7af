/**
 * Constructs that keep the rules, and `EngagementApp`.
 *
 * @module cdk-policy-blueprints/constructs
 */
export * from './alarms';
export * from './analytics';
export * from './audit';
export * from './backup';
export * from './compute';
export * from './databases';
export * from './defaults';
export * from './delivery';
export * from './detection';
export * from './entry';
export * from './environments';
export * from './identity';
export * from './keys';
export * from './logs';
export * from './network';
export * from './privacy';
export { recoverable } from './recoverable';
export * from './secrets';
export * from './storage';
