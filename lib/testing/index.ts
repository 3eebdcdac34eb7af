export * from './iam';
export * from './rule-table';
