export * from './approval';
export * from './exceptions';
export * from './misuse';
export { type Registry, registryOf } from './registry';
export { TODAY_CONTEXT, todayOf } from './today';
