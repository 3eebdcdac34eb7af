export * from './archive-bucket';
export * from './encrypted-bucket';
export * from './log-bucket';
export * from './encrypted-file-system';
