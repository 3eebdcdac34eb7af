export * from './masked-copy';
export * from './personal-data-vault';
export * from './pseudonym-key';
