import { intrinsicOf, isObject, resolve, textOf, type Json, type Resolved } from './intrinsics';
import type { AppView } from './app';
import type { ResourceView } from './resource';
import type { TemplateView } from './template';

/** A literal that a property can be compared with. */
export type Literal = string | number | boolean;

/**
 * A property as a rule reads it: intrinsics resolved where they can be, its path kept for the finding, and a mark on
 * what is only known at deploy time. Reading further into something absent or unknown stays absent or unknown.
 */
export class Value {
  private memo: Resolved | undefined;
  private children: Map<string, Value> | undefined;
  private elements: readonly Value[] | undefined;

  constructor(
    /** What stands in the template, before anything is resolved. */
    public readonly raw: unknown,
    private readonly scope: TemplateView,
    /** Where the value stands in its resource, e.g. `Properties.VersioningConfiguration.Status`. */
    readonly path: string,
  ) {}

  /** Not there: left out, null, or `AWS::NoValue`. */
  get isAbsent(): boolean {
    return this.resolved.kind === 'absent';
  }

  get isPresent(): boolean {
    return !this.isAbsent;
  }

  /** Present, but known to AWS alone: a parameter without a default, a resource's attribute, a dynamic reference. */
  get isDeployTime(): boolean {
    return this.resolved.kind === 'deployTime' || this.resolved.kind === 'reference';
  }

  /** The resource of this app that the value refers to by `Ref`, `Fn::GetAtt`, an export or a nested stack. */
  get target(): ResourceView | undefined {
    return this.resolved.kind === 'reference' ? this.resolved.target : undefined;
  }

  /** Which attribute of the target it is: `Ref` or e.g. `Arn`. */
  get targetAttribute(): string | undefined {
    return this.resolved.kind === 'reference' ? this.resolved.attribute : undefined;
  }

  /** Whether the value refers to a resource of that type. */
  refersTo(...types: readonly string[]): boolean {
    const target = this.target;
    return target !== undefined && types.includes(target.type);
  }

  /**
   * How a scalar reads, with `${…}` for the parts that are not known: `arn:${AWS::Partition}:iam::111111111111:root`.
   * Undefined for what is absent, a list or an object.
   */
  get text(): string | undefined {
    return textOf(this.resolved);
  }

  /**
   * The text with `*` for each part that a deployer chooses: a parameter without a default, an import, a dynamic
   * reference. A resource of the template and a pseudo parameter stay as they are, since those hold no wildcard.
   */
  get widestText(): string | undefined {
    const { resolved, text } = this;
    if (resolved.kind !== 'deployTime') return text;
    return text
      ?.replace(/\{\{resolve:[^}]*\}\}/g, '*')
      .replace(/\$\{([^}]*)\}/g, (part, name: string) =>
        /^AWS::|^\w+:(?!:)|\./.test(name) || this.scope.resources.has(name) ? part : '*',
      );
  }

  /** The text if all of it is known. */
  get literal(): string | undefined {
    return this.resolved.kind === 'known' ? textOf(this.resolved) : undefined;
  }

  /** The number, if it is a known one; CloudFormation takes `"7"` for 7. */
  get number(): number | undefined {
    const text = this.literal;
    if (text === undefined || text.trim() === '') return undefined;
    const number = Number(text);
    return Number.isFinite(number) ? number : undefined;
  }

  /** Whether the value is known to be one of these; as in CloudFormation, `"true"` is true and `"7"` is 7. */
  is(...literals: readonly Literal[]): boolean {
    const text = this.literal;
    return text !== undefined && literals.some((literal) => String(literal) === text);
  }

  /** Known to be true. */
  get isTrue(): boolean {
    return this.is(true) || this.literal?.toLowerCase() === 'true';
  }

  /** Known to be false. */
  get isFalse(): boolean {
    return this.literal?.toLowerCase() === 'false';
  }

  /** Whether the value is a known list. */
  get isList(): boolean {
    return this.resolved.kind === 'known' && Array.isArray(this.resolved.value);
  }

  /** Whether the value is a known object. */
  get isMap(): boolean {
    return this.resolved.kind === 'known' && isObject(this.resolved.value);
  }

  /** The app that the value belongs to. */
  get app(): AppView {
    return this.scope.app;
  }

  /** The value at a dotted path below this one; list positions are numbers, e.g. `Rules.0.Status`. */
  at(path: string): Value {
    const known = this.children?.get(path);
    if (known) return known;
    const { world } = this.scope.app;
    const asked = world.consulted;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- a cursor that starts here
    let value: Value = this;
    for (const key of path.split('.')) value = value.child(key);
    // Many rules read the same properties.
    if (world.consulted === asked) (this.children ??= new Map()).set(path, value);
    return value;
  }

  private child(key: string): Value {
    const known = this.children?.get(key);
    if (known) return known;
    const child = this.readChild(key);
    if (this.memo) (this.children ??= new Map()).set(key, child);
    return child;
  }

  private readChild(key: string): Value {
    const path = `${this.path}.${key}`;
    const { resolved } = this;
    if (resolved.kind === 'absent') return new Value(undefined, this.scope, path);
    // The whole is not known, so no part of it is: the finding names the whole, which is what must become known.
    if (resolved.kind !== 'known') return this;
    if (typeof resolved.value !== 'object') return new Value(undefined, resolved.scope, path);
    const container = resolved.value as Json;
    return new Value(Object.hasOwn(container, key) ? container[key] : undefined, resolved.scope, path);
  }

  /**
   * The elements of a list. A single value counts as a list of one, as IAM has it; nothing as an empty list.
   * A list that is not known is one element that is not known. Elements that are absent in this world are left out.
   */
  get items(): readonly Value[] {
    if (this.elements) return this.elements;
    const { world } = this.scope.app;
    const asked = world.consulted;
    const items = this.readItems();
    if (world.consulted === asked) this.elements = items;
    return items;
  }

  private readItems(): readonly Value[] {
    const { resolved } = this;
    if (resolved.kind === 'absent') return [];
    if (resolved.kind !== 'known' || !Array.isArray(resolved.value)) return [this];
    return (resolved.value as unknown[])
      .map((item, index) => new Value(item, resolved.scope, `${this.path}.${String(index)}`))
      .flatMap((item) => (intrinsicOf(item.raw) !== undefined && item.isList ? item.items : [item]))
      .filter((item) => item.isPresent);
  }

  /** The entries of a known object, those that are present; empty for anything else. */
  get entries(): readonly (readonly [string, Value])[] {
    const { resolved } = this;
    if (resolved.kind !== 'known' || !isObject(resolved.value)) return [];
    return Object.entries(resolved.value)
      .map(([key, raw]) => [key, new Value(raw, resolved.scope, `${this.path}.${key}`)] as const)
      .filter(([, value]) => value.isPresent);
  }

  /**
   * The object inside a JSON text: some resources take a policy document so. Anything else stays as it is, and so does a
   * text with a part that a deployer chooses, who may choose quotes.
   */
  get parsed(): Value {
    const { literal, text, widestText } = this;
    if (text === undefined || !/^\s*[{[]/.test(text) || text !== (literal ?? widestText)) return this;
    try {
      return new Value(literal === undefined ? JSON.parse(text, substituted) : JSON.parse(text), this.scope, this.path);
    } catch {
      return this;
    }
  }

  /** Every scalar below this value, itself included. */
  *leaves(): Generator<Value> {
    if (this.isList) for (const item of this.items) yield* item.leaves();
    else if (this.isMap) for (const [, value] of this.entries) yield* value.leaves();
    else if (this.isPresent) yield this;
  }

  /** For a finding: `absent`, the text, or short JSON. */
  orAbsent(): string {
    if (this.isAbsent) return 'absent';
    const text = this.text ?? JSON.stringify((this.resolved as { value: unknown }).value);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
  }

  private get resolved(): Resolved {
    if (this.memo) return this.memo;
    const { world } = this.scope.app;
    const asked = world.consulted;
    const resolved = resolve(this.raw, this.scope);
    // What hangs on no condition is the same in every world, and for every rule.
    if (world.consulted === asked) this.memo = resolved;
    return resolved;
  }
}

/** References in a JSON text are followed as those of a template. */
const substituted = (_key: string, leaf: unknown): unknown =>
  typeof leaf === 'string' && leaf.includes('${') ? { 'Fn::Sub': leaf } : leaf;
