export * from './audit';
export * from './databases';
export * from './environments';
export * from './keys';
export * from './logs';
export * from './secrets';
export * from './storage';
