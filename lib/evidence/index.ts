export * from './compliance-json';
export * from './compliance-md';
export * from './compliance-schema';
export * from './coverage';
export * from './findings-json';
export * from './result';
export * from './text';
export * from './write';
