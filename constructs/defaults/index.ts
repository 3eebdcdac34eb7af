export * from './policy-defaults';
