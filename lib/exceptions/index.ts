export * from './approval';
export * from './exceptions';
export * from './misuse';
export { registryOf } from './registry';
export { TODAY_CONTEXT, todayOf } from './today';
