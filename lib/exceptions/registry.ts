import type { IConstruct } from 'constructs';
import type { ExceptionRecord } from './approval';

/** What an app knows of its packs and exceptions. */
export interface Registry {
  readonly exceptions: ExceptionRecord[];
  /** Ids of CDK acknowledgements that came through `Exceptions`, as `path|id`. */
  readonly acknowledged: Set<string>;
  /** Names of the packs of this library, and of those that users make with it. */
  readonly packs: Set<string>;
  /** Ids and fatality of the rules that packs brought along. */
  readonly rules: Map<string, { readonly fatal: boolean }>;
}

// Under a global symbol, so that two copies of this library share one registry.
const REGISTRY = Symbol.for('cdk-policy-blueprints.Registry');

/** The registry of the app that a construct belongs to. */
export function registryOf(construct: IConstruct): Registry {
  const { root } = construct.node;
  const known = Reflect.get(root, REGISTRY) as Registry | undefined;
  if (known) return known;
  const registry: Registry = { exceptions: [], acknowledged: new Set(), packs: new Set(), rules: new Map() };
  Object.defineProperty(root, REGISTRY, { value: registry });
  return registry;
}
