/**
 * Tests the tests of the rules: takes every compliant case of every rule, and removes or changes each property that
 * the rule read in it, one at a time. The verdict has to change, there or in another case of the rule that has the
 * property; where it never does, the rule read something that makes no difference, or a case is missing. Prints the
 * survivors and ends with 1 if there are any.
 *
 *   npm run mutate [-- <topic or rule> ...]
 */
import type { ResourceView, Rule, Value } from '../lib/engine';
import { ResourceView as Resource } from '../lib/engine/resource';
import { Value as Read } from '../lib/engine/value';
import { verdictsOn, type RuleCase } from '../lib/testing';
import { readCatalogue } from './docs/catalogue';

type Container = Record<string, unknown>;
type Path = readonly string[];

/** The keys that were read of each container of the template. */
let reads = new Map<object, Set<string>>();

function record(container: unknown, key: string): void {
  if (typeof container !== 'object' || container === null) return;
  const known = reads.get(container);
  if (known) known.add(key);
  else reads.set(container, new Set([key]));
}

interface Internals {
  readonly resolved: { readonly kind: string; readonly value?: unknown };
  readChild: (key: string) => Value;
  readItems: () => readonly Value[];
}

interface Attributes {
  attribute: (name: string) => Value;
}

/** Has values note what is read of them. */
function instrument(): void {
  const prototype = Read.prototype as unknown as Internals;
  const { readChild, readItems } = prototype;
  prototype.readChild = function (this: Internals, key) {
    record(this.resolved.value, key);
    return readChild.call(this, key);
  };
  prototype.readItems = function (this: Internals) {
    const { value } = this.resolved;
    if (Array.isArray(value)) value.forEach((_, index) => record(value, String(index)));
    return readItems.call(this);
  };
  const entries = Object.getOwnPropertyDescriptor(Read.prototype, 'entries');
  Object.defineProperty(Read.prototype, 'entries', {
    get(this: Value): unknown {
      const { value } = (this as unknown as Internals).resolved;
      if (typeof value === 'object' && value !== null) for (const key of Object.keys(value)) record(value, key);
      return entries?.get?.call(this);
    },
  });
  const { attribute } = Resource.prototype as unknown as Attributes;
  Resource.prototype.attribute = function (this: ResourceView, name) {
    record(this.raw, name);
    return attribute.call(this, name);
  };
}

const isIntrinsic = (value: object): boolean => {
  const keys = Object.keys(value);
  return keys.length === 1 && /^(Ref$|Fn::)/.test(keys.join());
};

/** The leaves of a case that its rule read. */
function leavesRead(rule: Rule, each: RuleCase): readonly Path[] {
  reads = new Map();
  verdictsOn(rule, each);
  const found: Path[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, below] of Object.entries(value as Container)) {
      const isLeaf =
        typeof below !== 'object' || below === null || isIntrinsic(below) || Object.keys(below).length === 0;
      if (isLeaf && reads.get(value)?.has(key)) found.push([...path, key]);
      visit(below, [...path, key]);
    }
  };
  visit(each, []);
  return found;
}

const REMOVED = Symbol('removed');

/** What a leaf is changed to: something else of its kind, and what is bad or good in many places. */
function changesOf(value: unknown): readonly unknown[] {
  if (typeof value === 'boolean') return [REMOVED, !value];
  if (/^(true|false)$/i.test(String(value)))
    return [REMOVED, String(value).toLowerCase() === 'true' ? 'false' : 'true'];
  if (value === 'Allow' || value === 'Deny') return [REMOVED, value === 'Allow' ? 'Deny' : 'Allow'];
  const texts = ['*', 'mutated', '', 'NONE', 'DISABLED', 'Disabled', '0.0.0.0/0', 'HTTP', 'http', 'root', 'default', 'PRIVATE KEY', '444455556666']; // prettier-ignore
  const number = Number(value);
  if (value !== '' && typeof value !== 'object' && Number.isFinite(number)) {
    return [REMOVED, 0, -1, 1, 22, number + 1, number - 1, number * 1000, ...texts];
  }
  return [REMOVED, ...texts, 0, true, false];
}

function changed(each: RuleCase, path: Path, to: unknown): RuleCase {
  const copy = structuredClone(each) as unknown as Container;
  const container = path.slice(0, -1).reduce<Container>((below, key) => below[key] as Container, copy);
  const key = path.at(-1) ?? '';
  if (to !== REMOVED) container[key] = to;
  else if (Array.isArray(container)) container.splice(Number(key), 1);
  else Reflect.deleteProperty(container, key);
  return copy as unknown as RuleCase;
}

const verdictOf = (rule: Rule, each: RuleCase): string => {
  try {
    return JSON.stringify(verdictsOn(rule, each).map(({ verdict }) => verdict.kind));
  } catch (error) {
    console.error(`${rule.id}: ${each.name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return 'error';
  }
};

const valueAt = (each: RuleCase, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Container)[key], each);

interface Property {
  readonly each: RuleCase;
  readonly path: Path;
  readonly isNoticed: boolean;
}

/** Changes every property that the rule read in a case. */
function tryAll(rule: Rule, each: RuleCase): readonly Property[] {
  const before = verdictOf(rule, each);
  return leavesRead(rule, each).map((path) => {
    const isNoticed = changesOf(valueAt(each, path)).some((to) => {
      changes += 1;
      return verdictOf(rule, changed(each, path, to)) !== before;
    });
    return { each, path, isNoticed };
  });
}

/** The property whatever its place in a list, and whichever resource of the case it is of. */
const patternOf = (path: Path): string =>
  path
    .slice(path[0] === 'others' ? 2 : 0)
    .map((key) => (/^\d+$/.test(key) ? '*' : key))
    .join('.')
    .replace(/^[Pp]roperties\./, '');

instrument();
const asked = new Set(process.argv.slice(2));
let changes = 0;
let elsewhere = 0;
const read: Property[] = [];
const survivors: string[] = [];
for (const { rule, topic, tested } of readCatalogue().rules) {
  if (!('scope' in rule) || tested === undefined) continue;
  if (asked.size > 0 && !asked.has(topic) && !asked.has(rule.id)) continue;
  const { compliant, violation, undecidable = [], ignored = [] } = tested.table;
  const kept = compliant.flatMap((each) => tryAll(rule, each));
  read.push(...kept);
  const unnoticed = kept.filter(({ isNoticed }) => !isNoticed);
  if (unnoticed.length === 0) continue;
  // `Effect: Allow` matters to a rule against wildcards only where there is one: a case that has one has to show it.
  const others = [...violation, ...undecidable, ...ignored].flatMap((each) => tryAll(rule, each));
  const noticed = new Set([...kept, ...others].filter(({ isNoticed }) => isNoticed).map(({ path }) => patternOf(path)));
  for (const { each, path } of unnoticed) {
    if (noticed.has(patternOf(path))) elsewhere += 1;
    else survivors.push(`${rule.id}: ${each.name}: ${path.join('.')} = ${JSON.stringify(valueAt(each, path))}`);
  }
}
for (const survivor of survivors) console.log(survivor);
console.log(
  `${String(read.length)} properties read in compliant cases, ${String(changes)} changes tried: ` +
    `${String(read.length - survivors.length - elsewhere)} noticed in the case itself, ${String(elsewhere)} in another ` +
    `case of the rule, ${String(survivors.length)} survivors`,
);
if (survivors.length > 0) process.exitCode = 1;
