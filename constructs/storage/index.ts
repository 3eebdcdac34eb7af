export * from './encrypted-bucket';
export * from './log-bucket';
