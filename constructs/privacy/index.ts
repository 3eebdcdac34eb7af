export * from './masked-copy';
export * from './personal-data-vault';
