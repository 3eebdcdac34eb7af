export * from './alarms';
export * from './audit';
export * from './backup';
export * from './environments';
export * from './keys';
export * from './logs';
export { recoverable } from './recoverable';
export * from './storage';
