export * from './approvals';
export * from './errors';
export * from './findings';
export * from './judge';
export * from './lockfile';
export * from './third-party';
