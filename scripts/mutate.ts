/**
 * Tests the tests of the rules: takes every compliant case of every rule, and removes or changes each property that
 * the rule read in it, one at a time, in the subject, the other resources, the parameters and the facts of the stack.
 * A test has to notice, of that case or of another of the rule that has the property; where none does, the rule read
 * something that makes no difference, or a case is missing. What conditions of a template say is not changed: every
 * way that they may turn out is judged in any case. Prints the survivors and ends with 1 if there are any.
 *
 *   npm run mutate [-- <topic or rule> ...]
 */
import type { EnvironmentProfile } from '../lib/engagement';
import type { Rule, Value } from '../lib/engine';
import { AppView as App } from '../lib/engine/app';
import { ResourceView as Resource } from '../lib/engine/resource';
import { TemplateView as Template } from '../lib/engine/template';
import { Value as Read } from '../lib/engine/value';
import { SUBJECT, verdictsOn, type RuleCase, type ViolationCase } from '../lib/testing';
import { readCatalogue } from './docs/catalogue';

type Container = Record<string, unknown>;
type Path = readonly string[];

/** The keys that were read of each container of the template. */
let reads = new Map<object, Set<string>>();
/** Values that a rule was handed in passing; they count as read once it looks at them. */
let offered = new WeakMap<object, { readonly container: object; readonly key: string }>();
/** Above 0 while the engine itself reads templates, which says nothing of the rule. */
let engineReads = 0;

/** What rules are given in place of a raw object, and what it stands for. */
let watchers = new WeakMap<object, object>();
let originals = new WeakMap<object, object>();
/** Bodies that a rule took raw; that of a template is put together anew for each run. */
let bodies = new Set<Container>();
/** The keys of the environment's profile, which is put together anew for each run. */
let profileReads = new Set<string>();

function record(container: unknown, key: string): void {
  if (typeof container !== 'object' || container === null) return;
  const original = originals.get(container) ?? container;
  const known = reads.get(original);
  if (known) known.add(key);
  else reads.set(original, new Set([key]));
}

/** An object, and all that is in it, that notes what is read of it. */
function watched<T extends object>(object: T): T {
  const known = watchers.get(object);
  if (known) return known as T;
  const watcher = new Proxy(object, {
    get: (target, key) => {
      const part = Reflect.get(target, key) as unknown;
      if (typeof key === 'string') record(target, key);
      return typeof part === 'object' && part !== null ? watched(part) : part;
    },
  });
  watchers.set(object, watcher);
  originals.set(watcher, object);
  return watcher;
}

interface Internals {
  readonly resolved: { readonly kind: string; readonly value?: unknown };
  readChild: (key: string) => Value;
  readItems: () => readonly Value[];
}

interface Viewed {
  readonly body: Container;
}

type Method<Arguments extends readonly unknown[], Result> = (this: Viewed, ...given: Arguments) => Result;

/** Puts a method in the place of another, which it gets to call. */
function around<Arguments extends readonly unknown[], Result>(
  prototype: object,
  name: string,
  wrap: (original: Method<Arguments, Result>) => Method<Arguments, Result>,
): void {
  const methods = prototype as unknown as Record<string, Method<Arguments, Result>>;
  const original = methods[name];
  if (original === undefined) throw new Error(`there is no ${name} any more`);
  methods[name] = wrap(original);
}

/** The same for a property that is read by a getter. */
function aroundGetter<Result, This = Viewed>(
  prototype: object,
  name: string,
  wrap: (original: (self: This) => Result) => (this: This) => Result,
): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (descriptor?.get === undefined) throw new Error(`there is no ${name} any more`);
  Object.defineProperty(prototype, name, { get: wrap((self) => descriptor.get?.call(self) as Result) });
}

function byEngine<Result>(read: () => Result): Result {
  engineReads += 1;
  try {
    return read();
  } finally {
    engineReads -= 1;
  }
}

/** Has values, resources and templates note what is read of them. */
function instrument(): void {
  instrumentValues();
  instrumentViews();
}

function instrumentValues(): void {
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
  aroundGetter<unknown, Value>(
    Read.prototype,
    'resolved',
    (original) =>
      function () {
        const place = offered.get(this);
        if (place) record(place.container, place.key);
        return original(this);
      },
  );
  // Who looks for one key among the entries has not read the others.
  aroundGetter<Value['entries'], Value>(
    Read.prototype,
    'entries',
    (original) =>
      function () {
        const { value } = (this as unknown as Internals).resolved;
        const found = original(this);
        for (const [key, each] of found) offered.set(each, { container: value as object, key });
        return found;
      },
  );
}

function instrumentViews(): void {
  const resource = Resource.prototype;
  const template = Template.prototype;
  around<[string], Value>(
    resource,
    'attribute',
    (original) =>
      function (name) {
        record(this.body, name);
        return original.call(this, name);
      },
  );
  around<[string], unknown>(
    resource,
    'metadata',
    (original) =>
      function (key) {
        record(this.body['Metadata'], key);
        const found = original.call(this, key);
        return typeof found === 'object' && found !== null ? watched(found) : found;
      },
  );
  aroundGetter<EnvironmentProfile>(
    resource,
    'environment',
    (original) =>
      function () {
        return new Proxy(original(this), {
          get: (profile, key) => {
            profileReads.add(String(key));
            const part = Reflect.get(profile, key) as unknown;
            return typeof part === 'object' && part !== null ? watched(part) : part;
          },
        });
      },
  );
  for (const prototype of [resource, template]) {
    aroundGetter<Container>(
      prototype,
      'raw',
      () =>
        function () {
          if (engineReads > 0) return this.body;
          bodies.add(this.body);
          return watched(this.body);
        },
    );
  }
  aroundGetter(
    App.prototype,
    'graph',
    (original) =>
      function () {
        return byEngine(() => original(this));
      },
  );
  around<[string], unknown>(
    template,
    'binding',
    (original) =>
      function (name) {
        return byEngine(() => original.call(this, name));
      },
  );
  around<[string], unknown>(
    template,
    'parameter',
    (original) =>
      function (name) {
        record((this.body['Parameters'] as Container | undefined)?.[name], 'Default');
        return original.call(this, name);
      },
  );
  around<[string, string, string], unknown>(
    template,
    'mapping',
    (original) =>
      function (map, first, second) {
        const level = (this.body['Mappings'] as Container | undefined)?.[map] as Container | undefined;
        record(level?.[first], second);
        return original.call(this, map, first, second);
      },
  );
  around<[string], unknown>(
    template,
    'output',
    (original) =>
      function (name) {
        record((this.body['Outputs'] as Container | undefined)?.[name], 'Value');
        return original.call(this, name);
      },
  );
}

const isIntrinsic = (value: object): boolean => {
  const keys = Object.keys(value);
  return keys.length === 1 && /^(Ref$|Fn::)/.test(keys.join());
};

const isLeaf = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || isIntrinsic(value) || Object.keys(value).length === 0;

/** The leaves of a case that its rule read. What a case tells of the stack itself, it tells because it matters. */
function leavesRead(rule: Rule, each: RuleCase): readonly Path[] {
  reads = new Map();
  offered = new WeakMap();
  watchers = new WeakMap();
  originals = new WeakMap();
  profileReads = new Set();
  bodies = new Set();
  verdictsOn(rule, each);
  const found: Path[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, below] of Object.entries(value as Container)) {
      const at = [...path, key];
      if (below === undefined) continue;
      if (!isLeaf(below)) visit(below, at);
      else if (isFactRead(at) || reads.get(value)?.has(key) === true) found.push(at);
    }
  };
  visit(each, []);
  return found;
}

function isFactRead([section, fact, key = '', ...below]: Path): boolean {
  if (section === 'template') return key === '' && [...bodies].some((body) => reads.get(body)?.has(String(fact)));
  if (section !== 'stack') return false;
  return fact !== 'profile' || (below.length === 0 && profileReads.has(key));
}

const REMOVED = Symbol('removed');
/** What only AWS knows. */
const UNKNOWN = { 'Fn::ImportValue': 'Mutated' };

/** What a leaf is changed to: something else of its kind, and what is bad or good in many places. */
function changesOf(value: unknown, path: Path, references: readonly unknown[]): readonly unknown[] {
  if (typeof value === 'boolean') return path[0] === 'stack' ? [!value] : [REMOVED, !value];
  if (/^(true|false)$/i.test(String(value)))
    return [REMOVED, String(value).toLowerCase() === 'true' ? 'false' : 'true'];
  // How a parameter is filled: from Parameter Store, or by the name of something.
  if (path[1] === 'Parameters' && path[3] === 'Type')
    return ['AWS::SSM::Parameter::Value<String>', 'AWS::EC2::KeyPair::KeyName', 'CommaDelimitedList'];
  if (value === 'Allow' || value === 'Deny') return [REMOVED, value === 'Allow' ? 'Deny' : 'Allow'];
  const texts = ['*', 'mutated', '', 'NONE', 'DISABLED', 'Disabled', '0.0.0.0/0', 'HTTP', 'http', 'root', 'default', '-----BEGIN PRIVATE KEY-----', '444455556666']; // prettier-ignore
  const number = Number(value);
  const numbers = [0, -1, 1, 22, number + 1, number - 1, number * 1000];
  const isNumber = value !== '' && typeof value !== 'object' && Number.isFinite(number);
  // Unlike what stands in a template, the facts of a stack have types, and those of its environment are all there.
  if (path[0] === 'stack') {
    const removed = path[1] === 'profile' ? [] : [REMOVED];
    return typeof value === 'number'
      ? [...removed, ...numbers]
      : [...removed, ...(typeof value === 'string' ? texts : [])];
  }
  if (isNumber) return [REMOVED, ...numbers, ...texts];
  if (typeof value !== 'object' || value === null) return [REMOVED, ...texts, 0, true, false];
  // Nothing in it can be changed; that it holds nothing can.
  const others = isIntrinsic(value) ? references : [UNKNOWN];
  return [REMOVED, ...texts, 0, true, false, ...others];
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

/** What the test of a case looks at: the kinds of the verdicts, and whether one says what the case expects. */
function shownBy(rule: Rule, each: RuleCase): string {
  const { found, path } = each as Partial<ViolationCase>;
  try {
    const verdicts = verdictsOn(rule, each).map(({ verdict }) => verdict);
    const isExpected = verdicts.some((verdict) => {
      const text = verdict.kind === 'violation' ? verdict.found : '';
      const at = verdict.kind === 'violation' || verdict.kind === 'undecidable' ? verdict.path : undefined;
      return (
        (path === undefined || at === path) &&
        (found === undefined || (typeof found === 'string' ? found === text : found.test(text)))
      );
    });
    return JSON.stringify([isExpected, ...verdicts.map(({ kind }) => kind)]);
  } catch (error) {
    console.error(`${rule.id}: ${each.name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return 'error';
  }
}

const valueAt = (each: RuleCase, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Container)[key], each);

/** The case with its subject among the resources, so that all that is read of it is found in the case itself. */
function spelledOut(rule: Rule, { properties, type, attributes, others, ...rest }: RuleCase): RuleCase {
  const Type = type ?? (rule.scope === 'resource' ? rule.resources[0] : undefined);
  const subject = Type === undefined ? {} : { [SUBJECT]: { Type, Properties: properties ?? {}, ...attributes } };
  return { ...rest, ...(type === undefined ? {} : { type }), others: { ...subject, ...(others as typeof subject) } };
}

/** Every reference and other intrinsic function that the cases hold. */
function referencesIn(cases: readonly RuleCase[]): readonly unknown[] {
  const found = new Map<string, unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isIntrinsic(value)) found.set(JSON.stringify(value), value);
    else Object.values(value).forEach(visit);
  };
  cases.forEach((each) => {
    visit(each.others);
  });
  return [...found.values()];
}

interface Property {
  readonly each: RuleCase;
  readonly path: Path;
  readonly isNoticed: boolean;
}

/** Changes every property that the rule read in a case. */
function tryAll(rule: Rule, each: RuleCase, references: readonly unknown[]): readonly Property[] {
  const before = shownBy(rule, each);
  return leavesRead(rule, each).map((path) => {
    const isNoticed = changesOf(valueAt(each, path), path, references).some((to) => {
      changes += 1;
      return shownBy(rule, changed(each, path, to)) !== before;
    });
    return { each, path, isNoticed };
  });
}

/** The property whatever its place in a list, and whichever resource or parameter of the case it is of. */
const patternOf = (path: Path): string =>
  path
    .slice(path[0] === 'others' ? 2 : 0)
    .map((key, index) => (/^\d+$/.test(key) || (index === 2 && path[1] === 'Parameters') ? '*' : key))
    .join('.')
    .replace(/^Properties\./, '');

/** Changes that make no difference, each as rule and property, with the reason why none could. */
const EQUIVALENT: Readonly<Record<string, string>> = {
  'ResourcePolicyNotPublic: PolicyDocument.Statement.*.Principal.Service': 'no service is everyone, whichever it is',
  'S3BucketPolicyNotPublic: PolicyDocument.Statement.*.Principal.Service': 'no service is everyone, whichever it is',
};

instrument();
const asked = new Set(process.argv.slice(2));
let changes = 0;
let elsewhere = 0;
const read: Property[] = [];
const survivors: string[] = [];
const excused: string[] = [];
for (const { rule, topic, tested } of readCatalogue().rules) {
  if (!('scope' in rule) || tested === undefined) continue;
  if (asked.size > 0 && !asked.has(topic) && !asked.has(rule.id)) continue;
  const { table } = tested;
  const compliant = table.compliant.map((each) => spelledOut(rule, each));
  const opposite = [...table.violation, ...(table.undecidable ?? []), ...(table.ignored ?? [])].map((each) =>
    spelledOut(rule, each),
  );
  const references = referencesIn([...compliant, ...opposite]);
  const kept = compliant.flatMap((each) => tryAll(rule, each, references));
  read.push(...kept);
  const unnoticed = kept.filter(({ isNoticed }) => !isNoticed);
  if (unnoticed.length === 0) continue;
  // `Effect: Allow` matters to a rule against wildcards only where there is one: a case that has one has to show it.
  const others = opposite.flatMap((each) => tryAll(rule, each, references));
  const noticed = new Set([...kept, ...others].filter(({ isNoticed }) => isNoticed).map(({ path }) => patternOf(path)));
  for (const { each, path } of unnoticed) {
    const pattern = patternOf(path);
    const place = `${rule.id}: ${pattern}`;
    if (noticed.has(pattern)) elsewhere += 1;
    else if (Object.hasOwn(EQUIVALENT, place)) excused.push(place);
    else
      survivors.push(
        `${rule.id}: ${each.name}: ${path.join('.').replace(/^others\.Subject\./, '')} = ${JSON.stringify(valueAt(each, path))}`,
      );
  }
}
if (asked.size === 0) {
  const idle = Object.keys(EQUIVALENT).filter((place) => !excused.includes(place));
  survivors.push(...idle.map((place) => `EQUIVALENT has ${place}, which is noticed now: take it out`));
}
for (const survivor of survivors) console.log(survivor);
console.log(
  `${String(read.length)} properties read in compliant cases, ${String(changes)} changes tried: ` +
    `${String(read.filter(({ isNoticed }) => isNoticed).length)} noticed in the case itself, ${String(elsewhere)} in ` +
    `another case of the rule, ${String(excused.length)} equivalent, ${String(survivors.length)} survivors`,
);
if (survivors.length > 0) process.exitCode = 1;
