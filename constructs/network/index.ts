export * from './segmented-vpc';
export type { Tier } from './network-acls';
