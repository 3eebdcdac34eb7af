export * from './check';
export * from './main';
