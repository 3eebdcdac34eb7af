import { isObject } from '../../../lib/engine';
import { Unfit } from './unfit';

/** A call of a function of CloudFormation, `Ref` among them. */
export interface Intrinsic {
  readonly name: string;
  readonly value: unknown;
}

/** The call that a value is, if it is one. */
export function intrinsicOf(value: unknown): Intrinsic | undefined {
  if (!isObject(value)) return undefined;
  const [entry, ...more] = Object.entries(value);
  if (!entry || more.length > 0 || !/^(Ref|Condition|Fn::\w+)$/.test(entry[0])) return undefined;
  // In a policy document `Condition` is a word of its own.
  return entry[0] === 'Condition' && typeof entry[1] !== 'string' ? undefined : { name: entry[0], value: entry[1] };
}

/** The logical ids that a value refers to. */
export function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'Ref' && typeof inner === 'string') return [inner];
    if (key === 'Fn::GetAtt') return [attributeOf(inner)[0]];
    if (key === 'DependsOn') return dependencies(inner);
    if (key === 'Fn::Sub') {
      const text: unknown = Array.isArray(inner) ? inner[0] : inner;
      const names = typeof text === 'string' ? [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name) : [];
      return [...names.map((name) => name.split('.')[0] ?? ''), ...referencesIn(Array.isArray(inner) ? inner[1] : [])];
    }
    return referencesIn(inner);
  });
}

const PLACEHOLDER = /\$\{([^!}][^}]*)\}/g;

/** What `DependsOn` names. */
export function dependencies(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}

/** Both notations: a list, and `Key.Arn`. */
export function attributeOf(value: unknown): readonly [id: string, attribute: string] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : String(value).split('.');
  const [id, ...rest] = parts;
  if (typeof id !== 'string' || rest.length === 0 || !rest.every((each) => typeof each === 'string')) {
    throw new Unfit('an attribute is computed');
  }
  return [id, rest.join('.')];
}
