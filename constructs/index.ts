export * from './alarms';
export * from './audit';
export * from './detection';
export * from './environments';
export * from './keys';
export * from './logs';
export * from './network';
export * from './storage';
