export * from './alarms';
export * from './audit';
export * from './environments';
export * from './identity';
export * from './keys';
export * from './logs';
export * from './storage';
