import type { EnvironmentProfile } from '../engagement/profile';
import type { AppView } from './app';
import { isObject, resolve, type Json } from './intrinsics';
import { ResourceView } from './resource';
import { Value } from './value';

/** What is known of the stack that a template is deployed as. */
export interface StackFacts {
  /** Name shown to people: the stack's construct path or the file's name. */
  readonly displayName: string;
  readonly stackName?: string;
  readonly account?: string;
  readonly region?: string;
  /** Tags of the stack; CloudFormation puts them on every resource. */
  readonly tags: Readonly<Record<string, string>>;
  /** Whether termination protection is on; undefined where nothing tells, as for a bare template. */
  readonly terminationProtection?: boolean;
  /** The environment that the stack belongs to. */
  readonly profile: EnvironmentProfile;
}

/** A template to be judged, with what is known around it. */
export interface TemplateInput {
  /** Absolute path of the file; also the identity of the template. */
  readonly file: string;
  readonly body: Json;
  readonly stack: StackFacts;
  /** The stack resource that this template is nested under. */
  readonly parent?: { readonly file: string; readonly logicalId: string };
  /** Equal for templates that are equal but for the name of their stack; absent where nobody can tell. */
  readonly fingerprint?: string;
}

/** A raw piece of a template, to be resolved in the template that it stands in. */
export interface Scoped {
  readonly raw: unknown;
  readonly scope: TemplateView;
}

/** A template: resources, parameters, conditions, outputs, and the stack around it. */
export class TemplateView {
  readonly file: string;
  readonly stack: StackFacts;
  /** Equal for templates that are equal but for the name of their stack. */
  readonly fingerprint: string | undefined;
  readonly resources: ReadonlyMap<string, ResourceView>;
  private readonly body: Json;
  private readonly parentRef: TemplateInput['parent'];
  private readonly byType = new Map<string, ResourceView[]>();

  constructor(
    readonly app: AppView,
    input: TemplateInput,
  ) {
    this.file = input.file;
    this.stack = watched(input.stack, app);
    this.fingerprint = input.parent ? undefined : input.fingerprint;
    this.parentRef = input.parent;
    this.body = input.body;
    this.resources = new Map(
      Object.entries(section(this.body, 'Resources'))
        .filter((entry): entry is [string, Json] => isObject(entry[1]) && typeof entry[1]['Type'] === 'string')
        .map(([id, body]) => [id, new ResourceView(this, id, body)]),
    );
    for (const resource of this.resources.values()) {
      const known = this.byType.get(resource.type);
      if (known) known.push(resource);
      else this.byType.set(resource.type, [resource]);
    }
  }

  /** Whether something in it may be meant for, or come from, another template; sooner said once too often. */
  get reachesOut(): boolean {
    return this.fingerprint === undefined || REACHING.test(this.fingerprint);
  }

  /** The resources of these types that exist as the conditions turn out. */
  resourcesOfType(...types: readonly string[]): readonly ResourceView[] {
    return types.flatMap((type) => this.byType.get(type) ?? []).filter((resource) => resource.exists);
  }

  /** Whether a condition of the template holds in the world that is being judged. */
  holds(condition: string): boolean {
    const expression = section(this.body, 'Conditions')[condition];
    return this.app.world.outcome(condition, () => this.evaluate(expression, condition, new Set([condition])));
  }

  private evaluate(expression: unknown, label: string, seen: ReadonlySet<string>): boolean {
    const undecided = (): boolean => this.app.world.decide(`${this.file}|${label}`);
    if (!isObject(expression)) return undecided();
    const [name] = Object.keys(expression);
    const argument = name === undefined ? undefined : expression[name];
    const operands = Array.isArray(argument) ? (argument as unknown[]) : [argument];
    switch (name) {
      case 'Fn::And':
        return operands.every((operand) => this.evaluate(operand, label, seen));
      case 'Fn::Or':
        return operands.some((operand) => this.evaluate(operand, label, seen));
      case 'Fn::Not':
        return !this.evaluate(operands[0], label, seen);
      case 'Fn::Equals':
        return this.equal(operands[0], operands[1]);
      case 'Condition': {
        if (typeof argument !== 'string' || seen.has(argument)) return undecided();
        return this.evaluate(section(this.body, 'Conditions')[argument], argument, new Set([...seen, argument]));
      }
      default:
        return undecided();
    }
  }

  /** Literals are compared; whatever a deployer can still choose is tried both ways. */
  private equal(left: unknown, right: unknown): boolean {
    const [a, b] = [this.constant(left), this.constant(right)];
    if (a !== undefined && b !== undefined) return a === b;
    const unknown = JSON.stringify(a === undefined ? left : right);
    const literal = a ?? b;
    if (literal === undefined) {
      const key = [JSON.stringify(left), JSON.stringify(right)].sort().join('=');
      return this.app.world.decide(`${this.file}|${key}`);
    }
    // A parameter that equals one literal does not equal another.
    const atom = `${this.file}|${unknown}`;
    this.app.world.consult();
    const settled = this.app.settled.get(atom);
    if (settled !== undefined) return settled === literal;
    const truth = this.app.world.decide(`${atom}=${literal}`);
    if (truth) this.app.settled.set(atom, literal);
    return truth;
  }

  /** A text that no deployer can change: a parameter counts as open even if it has a default. */
  private constant(raw: unknown): string | undefined {
    const text = JSON.stringify(raw ?? null);
    const isOpen = Object.keys(section(this.body, 'Parameters')).some(
      (name) => (text.includes(`"${name}"`) || text.includes(`\${${name}}`)) && this.binding(name) === undefined,
    );
    return isOpen ? undefined : new Value(raw, this, '').literal;
  }

  /**
   * What a parameter stands for: the argument of the nested stack, else its default.
   * A parameter of an SSM type holds the name of the value, not the value, so its default tells nothing.
   */
  parameter(name: string): Scoped | undefined {
    const parameter = section(this.body, 'Parameters')[name];
    if (!isObject(parameter)) return undefined;
    const bound = this.binding(name);
    if (bound) return bound;
    const type = String(parameter['Type']);
    const fallback = this.argument(name, parameter['Default']);
    if (fallback === undefined || fallback === null || type.startsWith('AWS::SSM::')) {
      return undefined;
    }
    const isListed = type === 'CommaDelimitedList' || type.startsWith('List<');
    return {
      raw: isListed && typeof fallback === 'string' ? fallback.split(',').map((item) => item.trim()) : fallback,
      scope: this,
    };
  }

  /** What a deployer passes for a parameter: what the conditions were decided to say of it, else its default. */
  private argument(name: string, fallback: unknown): unknown {
    if (Object.keys(section(this.body, 'Conditions')).length === 0) return fallback;
    const atom = `${this.file}|${JSON.stringify({ Ref: name })}`;
    this.app.world.consult();
    const isDefault = this.app.world.known(`${atom}=${String(fallback)}`);
    return this.app.settled.get(atom) ?? (isDefault === false ? undefined : fallback);
  }

  /** Names of the template's parameters, with their declarations. */
  get parameters(): readonly (readonly [string, Value])[] {
    return Object.entries(section(this.body, 'Parameters')).map(
      ([name, raw]) => [name, new Value(raw, this, `Parameters.${name}`)] as const,
    );
  }

  /** The template's outputs, with their declarations. */
  get outputs(): readonly (readonly [string, Value])[] {
    return Object.entries(section(this.body, 'Outputs')).map(
      ([name, raw]) => [name, new Value(raw, this, `Outputs.${name}`)] as const,
    );
  }

  /** The template that holds this one's stack resource, if it is nested. */
  get parent(): ResourceView | undefined {
    return this.parentRef && this.app.template(this.parentRef.file)?.resources.get(this.parentRef.logicalId);
  }

  private binding(name: string): Scoped | undefined {
    const parent = this.parent;
    const raw = (parent?.raw['Properties'] as { Parameters?: Json } | undefined)?.Parameters?.[name];
    return parent && raw !== undefined ? { raw, scope: parent.template } : undefined;
  }

  /** The value of an output of the stack nested under `logicalId`. */
  nestedOutput(logicalId: string, output: string): Scoped | undefined {
    return this.app.nestedUnder(this.file, logicalId)?.output(output);
  }

  /** The value of one of this template's outputs. */
  output(name: string): Scoped | undefined {
    const declared = section(this.body, 'Outputs')[name];
    return isObject(declared) ? { raw: declared['Value'], scope: this } : undefined;
  }

  /** An entry of the template's mappings. */
  mapping(map: string | undefined, first: string | undefined, second: string | undefined): unknown {
    if (map === undefined || first === undefined || second === undefined) return undefined;
    const level = section(this.body, 'Mappings')[map];
    const entry = isObject(level) ? level[first] : undefined;
    return isObject(entry) ? entry[second] : undefined;
  }

  /** What a stack of the same account and region exports under that name. */
  imported(name: string): Scoped | undefined {
    return this.app.exported(name, this.stack);
  }

  /** Names under which this template exports values. */
  *exports(): Generator<readonly [string, Scoped]> {
    for (const output of Object.values(section(this.body, 'Outputs'))) {
      if (!isObject(output) || !isObject(output['Export'])) continue;
      const name = resolve(output['Export']['Name'], this);
      if (name.kind === 'known') yield [String(name.value), { raw: output['Value'], scope: this }];
    }
  }

  /** The body as it was read. */
  get raw(): Json {
    return this.body;
  }
}

/** Exports of other stacks, and nested stacks with their parameters and outputs. */
const REACHING = /Fn::ImportValue|Fn::GetStackOutput|AWS::CloudFormation::Stack/;

function section(body: Json, name: string): Json {
  const found = body[name];
  return isObject(found) ? found : {};
}

/** The facts, which note when somebody reads what tells a stack from its twins. */
function watched(facts: StackFacts, app: AppView): StackFacts {
  const seen = { ...facts };
  for (const key of ['displayName', 'stackName'] as const) {
    const value = facts[key];
    if (value === undefined) continue;
    Object.defineProperty(seen, key, {
      enumerable: true,
      get: () => {
        app.lookAround();
        return value;
      },
    });
  }
  return seen;
}
