export * from './container-service';
export * from './secure-function';
