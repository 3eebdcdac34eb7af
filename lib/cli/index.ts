export * from './ask';
export * from './check';
export * from './main';
