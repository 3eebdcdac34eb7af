export * from './audit';
export * from './defaults';
export * from './environments';
export * from './keys';
export * from './logs';
export * from './privacy';
export * from './storage';
