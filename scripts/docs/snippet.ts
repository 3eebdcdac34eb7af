import { isObject, type Json, type Rule } from '../../lib/engine';
import { SUBJECT, verdictsOn, type RuleCase } from '../../lib/testing';
import { type Code, type Entry, literal, statement, templateText } from './code';
import {
  CORE,
  coreMembers,
  type L1,
  l1Of,
  type ListShape,
  type MapShape,
  type Member,
  type Shape,
  type StructShape,
  typeText,
} from './l1';
import { capital, compare } from './markdown';

/** A case of a rule's test as CDK code, to stand in the constructor of a stack. */
export interface Snippet {
  /** Lines such as `import * as s3 from 'aws-cdk-lib/aws-s3';`. */
  readonly imports: readonly string[];
  /** What the case leaves open and the CDK demands: names, with their types. */
  readonly given: readonly Given[];
  readonly statements: readonly string[];
  /** The id of the construct that the case is about; none where a rule is about the template. */
  readonly subject?: string;
}

/** A value that whoever copies a snippet brings. */
export interface Given {
  readonly name: string;
  readonly type: string;
}

/** Why there is no snippet: half a sentence. */
export interface NoSnippet {
  readonly reason: string;
}

/** The snippet of a case, or why there is none. */
export function snippetOf(rule: Rule, each: RuleCase): Snippet | NoSnippet {
  try {
    return write(rule, each);
  } catch (error) {
    if (error instanceof Unfit) return { reason: error.message };
    throw error;
  }
}

/** The snippet of the first case that does what the remedy says, of those that can be written so. */
export function remedySnippet(
  rule: Rule,
  cases: readonly (RuleCase & { readonly remedy?: true })[],
): NoSnippet | { readonly snippet: Snippet; readonly of: RuleCase } {
  const tried = cases.filter(({ remedy }) => remedy).map((of) => ({ of, snippet: snippetOf(rule, of) }));
  for (const { of, snippet } of tried) if ('statements' in snippet) return { of, snippet };
  const [first] = tried;
  return first && 'reason' in first.snippet ? first.snippet : { reason: 'no case does what the remedy says' };
}

/** As it stands on a page. */
export function snippetText({ imports, given, statements }: Snippet): string {
  return [imports, given.map(({ name, type }) => `declare const ${name}: ${type};`), statements]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

class Unfit extends Error {}

/** An element of the template that becomes a construct. */
interface Element {
  readonly logicalId: string;
  /** The id of its construct. */
  readonly id: string;
  readonly variable: string;
  readonly l1: Pick<L1, 'module' | 'name' | 'members' | 'attributes'>;
  /** What it is made of, by the names of CloudFormation. */
  readonly properties: Json;
  /** Its resource beside type and properties. */
  readonly attributes: Json;
  readonly kind: 'resource' | 'parameter' | 'output';
}

const NONE: ReadonlyMap<string, string> = new Map();

function write(rule: Rule, each: RuleCase): Snippet {
  if (rule.scope !== 'resource' && Object.keys(each.stack ?? {}).length > 0) {
    throw new Unfit('the remedy is on the stack as a whole, not on a resource');
  }
  const { Parameters = {}, Outputs = {}, Description: _, ...sections } = each.template ?? {};
  const [section] = Object.keys(sections);
  if (section !== undefined) throw new Unfit(`the case needs \`${section}\``);
  const type = each.type ?? (rule.scope === 'resource' ? rule.resources[0] : undefined);
  const subject: Json =
    type === undefined ? {} : { [SUBJECT]: { Type: type, Properties: each.properties, ...each.attributes } };
  const resources = { ...(type === undefined ? each.others : needed(rule, each)), ...subject };
  const sources = { parameters: entriesOf(Parameters), resources: entriesOf(resources), outputs: entriesOf(Outputs) };
  const names = namesFor(sources);
  const elements = elementsOf(sources, names);
  if (elements.length === 0) throw new Unfit('what keeps the rule is that something is not there');
  return new Writer(order(elements), names).write();
}

type Entries = readonly (readonly [id: string, value: unknown])[];

interface Sources {
  readonly parameters: Entries;
  readonly resources: Entries;
  readonly outputs: Entries;
}

const entriesOf = (section: unknown): Entries => (isObject(section) ? Object.entries(section) : []);

function namesFor({ parameters, resources }: Sources): Names {
  const types = resources.flatMap(([, value]) =>
    isObject(value) && typeof value['Type'] === 'string' ? [value['Type']] : [],
  );
  return new Names(
    [...parameters, ...resources].map(([id]) => id),
    types.map((type) => aliasOf(l1Of(type)?.module ?? CORE)),
  );
}

function elementsOf({ parameters, resources, outputs }: Sources, names: Names): readonly Element[] {
  return [
    ...parameters.map(([id, value]) => coreElement('CfnParameter', id, value, names)),
    ...resources.map(([id, value]) => resourceElement(id, value, names)),
    ...outputs.map(([id, value]) => coreElement('CfnOutput', id, value, names)),
  ];
}

/** Those resources that hang together with the subject; all of them where the rule wants more. */
function needed(rule: Rule, each: RuleCase): Readonly<Record<string, Json>> {
  const others = each.others ?? {};
  const all = Object.entries({ ...others, [SUBJECT]: { Properties: each.properties, ...each.attributes } });
  const reached = new Set([SUBJECT]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const [id, resource] of all) {
      const targets = referencesIn(resource);
      if (reached.has(id)) for (const target of targets) reached.add(target);
      else if (targets.some((target) => reached.has(target))) reached.add(id);
    }
  }
  const connected = Object.fromEntries(Object.entries(others).filter(([id]) => reached.has(id)));
  const verdicts = verdictsOn(rule, { ...each, others: connected });
  const isKept = verdicts.length > 0 && verdicts.every(({ verdict }) => verdict.kind === 'compliant');
  return isKept ? connected : others;
}

function resourceElement(logicalId: string, resource: unknown, names: Names): Element {
  if (!isObject(resource) || typeof resource['Type'] !== 'string') throw new Unfit(`\`${logicalId}\` has no type`);
  const { Type: type, Properties: properties = {}, ...attributes } = resource;
  if (!isObject(properties)) throw new Unfit('the properties are computed');
  const id = logicalId === SUBJECT ? names.idFor(type) : logicalId;
  const l1 = l1Of(type);
  const isGeneric = l1 === undefined;
  return {
    logicalId,
    id,
    variable: names.variableFor(id, l1?.module ?? CORE),
    l1: l1 ?? { module: CORE, name: 'CfnResource', members: GENERIC, attributes: NONE },
    properties: isGeneric ? { type, ...(Object.keys(properties).length > 0 ? { properties } : {}) } : properties,
    attributes,
    kind: 'resource',
  };
}

const GENERIC: readonly Member[] = [
  { name: 'type', isRequired: true, shapes: [{ kind: 'string' }] },
  { name: 'properties', isRequired: false, shapes: [{ kind: 'json' }] },
];

function coreElement(name: 'CfnParameter' | 'CfnOutput', id: string, value: unknown, names: Names): Element {
  if (!isObject(value)) throw new Unfit(`\`${id}\` is malformed`);
  const { Export: exported, ...properties } = value;
  return {
    logicalId: id,
    id,
    variable: names.variableFor(id, CORE),
    l1: { module: CORE, name, members: coreMembers(name), attributes: NONE },
    properties: isObject(exported) ? { ...properties, ExportName: exported['Name'] } : properties,
    attributes: {},
    kind: name === 'CfnParameter' ? 'parameter' : 'output',
  };
}

/** What is referred to comes before what refers to it. */
function order(elements: readonly Element[]): readonly Element[] {
  const byId = new Map(elements.map((each) => [each.logicalId, each]));
  const sorted = new Set<Element>();
  const visiting = new Set<Element>();
  const visit = (each: Element): void => {
    if (sorted.has(each) || visiting.has(each)) return;
    visiting.add(each);
    for (const target of referencesIn([each.properties, each.attributes])) {
      const found = byId.get(target);
      if (found) visit(found);
    }
    sorted.add(each);
  };
  // The subject early: what refers to it follows it.
  for (const each of [...elements].sort((a, b) => rank(a) - rank(b))) visit(each);
  return [...sorted];
}

const rank = ({ logicalId, kind }: Element): number => (kind === 'parameter' ? 0 : logicalId === SUBJECT ? 1 : 2);

/** The logical ids that a value refers to. */
function referencesIn(value: unknown): readonly string[] {
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

function dependencies(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}

/** Both notations: a list, and `Key.Arn`. */
function attributeOf(value: unknown): readonly [id: string, attribute: string] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : String(value).split('.');
  const [id, ...rest] = parts;
  if (typeof id !== 'string' || rest.length === 0 || !rest.every((each) => typeof each === 'string')) {
    throw new Unfit('an attribute is computed');
  }
  return [id, rest.join('.')];
}

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::AccountId': 'ACCOUNT_ID',
  'AWS::NotificationARNs': 'NOTIFICATION_ARNS',
  'AWS::Partition': 'PARTITION',
  'AWS::Region': 'REGION',
  'AWS::StackId': 'STACK_ID',
  'AWS::StackName': 'STACK_NAME',
  'AWS::URLSuffix': 'URL_SUFFIX',
};

const POLICIES: Readonly<Record<string, string>> = {
  Delete: 'DELETE',
  Retain: 'RETAIN',
  RetainExceptOnCreate: 'RETAIN_EXCEPT_ON_CREATE',
  Snapshot: 'SNAPSHOT',
};

/** Writes the elements in their order. */
class Writer {
  private readonly byId: ReadonlyMap<string, Element>;
  private readonly declared = new Set<Element>();
  private readonly named = new Set<Element>();
  /** By what they stand for: a property that a construct lacks, or a resource that the case lacks. */
  private readonly given = new Map<unknown, Given>();
  private readonly fromCore = new Set<string>();

  public constructor(
    private readonly elements: readonly Element[],
    private readonly names: Names,
  ) {
    this.byId = new Map(elements.map((each) => [each.logicalId, each]));
  }

  public write(): Snippet {
    const parts = this.elements.map((each) => {
      const creation = this.creation(each);
      const settings = this.settings(each);
      this.declared.add(each);
      return { each, creation, settings };
    });
    const subject = this.byId.get(SUBJECT)?.id;
    return {
      imports: this.imports(),
      given: [...this.given.values()],
      statements: parts.flatMap(({ each, creation, settings }) => [
        statement(this.named.has(each) ? `const ${each.variable} = ` : '', creation),
        ...settings,
      ]),
      ...(subject === undefined ? {} : { subject }),
    };
  }

  private imports(): readonly string[] {
    const modules = new Set(this.elements.map(({ l1 }) => l1.module).filter((module) => module !== CORE));
    const services = [...modules].sort(compare).map((module) => `import * as ${aliasOf(module)} from '${module}';`);
    const core = [...this.fromCore].sort(compare).join(', ');
    return core === '' ? services : [...services, `import { ${core} } from '${CORE}';`];
  }

  private creation(each: Element): Code {
    const { l1, id, properties } = each;
    const props = this.struct(properties, l1.members, each);
    const isBare = props.object.length === 0 && l1.members.every(({ isRequired }) => !isRequired);
    const callee = `new ${l1.module === CORE ? this.core(l1.name) : `${aliasOf(l1.module)}.${l1.name}`}`;
    return { callee, args: ['this', literal(id), ...(isBare ? [] : [props])] };
  }

  /** What is set on the construct after it is made. */
  private settings(each: Element): readonly string[] {
    return Object.entries(each.attributes).flatMap(([key, value]) => {
      if (key === 'DependsOn') {
        const ids = dependencies(value);
        return ids.flatMap((id) => {
          const target = this.byId.get(id);
          return target ? [`${this.name(each)}.addDependency(${this.name(target)});`] : [];
        });
      }
      this.named.add(each);
      const start = `${each.variable}.cfnOptions.`;
      if (key === 'Metadata') return [statement(`${start}metadata = `, this.json(value))];
      const policy = typeof value === 'string' ? POLICIES[value] : undefined;
      if ((key !== 'DeletionPolicy' && key !== 'UpdateReplacePolicy') || policy === undefined) {
        throw new Unfit(`the case needs \`${key}\``);
      }
      const option = key === 'DeletionPolicy' ? 'deletionPolicy' : 'updateReplacePolicy';
      return [`${start}${option} = ${this.core('CfnDeletionPolicy')}.${policy};`];
    });
  }

  private struct(value: Json, members: readonly Member[], owner: Element): { readonly object: readonly Entry[] } {
    const byName = new Map(members.map((member) => [member.name.toLowerCase(), member]));
    const set = new Set<Member>();
    const entries = present(value).map(([key, inner]): Entry => {
      const member = byName.get(key.replace(/\W/g, '').toLowerCase());
      if (!member) throw new Unfit(`\`${owner.l1.name}\` does not know \`${key}\``);
      set.add(member);
      return [member.name, this.value(inner, member.shapes, owner)];
    });
    const missing = members.filter((member) => member.isRequired && !set.has(member));
    return { object: [...missing.map((member) => this.lacking(member, owner)), ...entries] };
  }

  /** The CDK demands what a case of a rule may well leave out. */
  private lacking(member: Member, owner: Element): Entry {
    const type = typeText(member.shapes, (name) =>
      name === 'CfnTag' ? this.core(name) : `${aliasOf(owner.l1.module)}.${name}`,
    );
    const name = this.give(member, type, [member.name, owner.variable + capital(member.name)]);
    return name === member.name ? [name] : [member.name, name];
  }

  /** The name of what is given, the same each time that it is asked for. */
  private give(what: unknown, type: string, names: readonly string[]): string {
    const known = this.given.get(what);
    if (known) return known.name;
    const name = this.names.take(...names);
    this.given.set(what, { name, type });
    return name;
  }

  private value(value: unknown, shapes: readonly Shape[], owner: Element): Code {
    const is = (kind: Shape['kind']): boolean => shapes.some((shape) => shape.kind === kind);
    const call = intrinsicOf(value);
    if (call && !is('json')) {
      const isText = is('string') || is('list');
      if (!isText && !is('number')) throw new Unfit('the case computes a flag or a structure');
      if (!isText) return `${this.core('Token')}.asNumber(${this.intrinsic(call)})`;
      return this.intrinsic(
        call,
        shapes.every(({ kind }) => kind === 'list'),
      );
    }
    if (Array.isArray(value)) {
      const list = shapes.find(isList);
      if (list) return { list: value.map((each) => this.value(each, list.of, owner)) };
    } else if (isObject(value)) {
      const struct = shapes.find(isStruct);
      if (struct) return this.struct(value, struct.members(), owner);
      const map = shapes.find(isMap);
      if (map) return { object: present(value).map(([key, each]) => [key, this.value(each, map.of, owner)]) };
    }
    if (is('json')) return this.json(value);
    return scalar(value, is);
  }

  /** What the CDK passes on as it is. */
  private json(value: unknown): Code {
    const call = intrinsicOf(value);
    if (call) return this.intrinsic(call);
    if (Array.isArray(value)) return { list: value.map((each) => this.json(each)) };
    if (isObject(value)) return { object: present(value).map(([key, each]) => [key, this.json(each)]) };
    return typeof value === 'string' ? literal(value) : String(value);
  }

  private intrinsic({ name, value }: Intrinsic, asList = false): string {
    switch (name) {
      case 'Ref':
        return this.reference(String(value), asList);
      case 'Fn::GetAtt':
        return this.attribute(...attributeOf(value), asList);
      case 'Fn::Sub':
        return this.substitution(value);
      case 'Fn::Join':
        return this.join(value);
      case 'Fn::Base64':
        return `${this.core('Fn')}.base64(${this.text(value)})`;
      case 'Fn::GetAZs':
        return `${this.core('Fn')}.getAzs(${value === '' ? '' : this.text(value)})`;
      case 'Fn::ImportValue':
        return `${this.core('Fn')}.importValue(${this.text(value)})`;
      default:
        throw new Unfit(`the case computes a value by \`${name}\``);
    }
  }

  private text(value: unknown): string {
    const code = this.json(value);
    if (typeof code === 'string') return code;
    throw new Unfit('the case computes a value from a list');
  }

  private reference(id: string, asList: boolean): string {
    const pseudo = PSEUDO[id];
    if (pseudo !== undefined) return `${this.core('Aws')}.${pseudo}`;
    const target = this.byId.get(id);
    if (!target) return this.give(id, asList ? 'string[]' : 'string', [camelCase(id), `the${capital(id)}`]);
    if (!this.declared.has(target)) return `${this.core('Fn')}.ref(${literal(target.id)})`;
    if (target.kind === 'parameter') return `${this.name(target)}.valueAs${asList ? 'List' : 'String'}`;
    return `${this.name(target)}.ref`;
  }

  private attribute(id: string, attribute: string, asList: boolean): string {
    const target = this.byId.get(id);
    const name = attribute.replace(/\W/g, '');
    if (!target) return this.give(id + name, asList ? 'string[]' : 'string', [camelCase(id + name)]);
    if (!this.declared.has(target)) {
      return `${this.core('Fn')}.getAtt(${literal(target.id)}, ${literal(attribute)}).toString()`;
    }
    const getter = `attr${name}`.toLowerCase();
    const found = [...target.l1.attributes].find(([each]) => each.toLowerCase() === getter);
    if (found?.[1] === (asList ? 'Array<string>' : 'string')) return `${this.name(target)}.${found[0]}`;
    const token = `${this.name(target)}.getAtt(${literal(attribute)})`;
    return asList ? `${this.core('Token')}.asList(${token})` : `${token}.toString()`;
  }

  private substitution(value: unknown): string {
    if (typeof value !== 'string') throw new Unfit('the case computes a value by `Fn::Sub` with variables');
    const parts = value.split(/(\$\{[^}]*\})/).map((part) => {
      const [, escape, name] = /^\$\{(!?)([^}]*)\}$/.exec(part) ?? [];
      if (name === undefined) return templateText(part);
      if (escape === '!') return templateText(`\${${name}}`);
      return `\${${name.includes('.') ? this.attribute(...attributeOf(name), false) : this.reference(name, false)}}`;
    });
    return `\`${parts.join('')}\``;
  }

  /** Without a delimiter it is a template literal. */
  private join(value: unknown): string {
    const [delimiter, parts] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    if (typeof delimiter !== 'string' || !Array.isArray(parts)) throw new Unfit('the case joins a computed list');
    const text = parts.map((part) => (typeof part === 'string' ? templateText(part) : `\${${this.text(part)}}`));
    return `\`${text.join(templateText(delimiter))}\``;
  }

  /** Its variable, which is then written. */
  private name(each: Element): string {
    this.named.add(each);
    return each.variable;
  }

  private core(name: string): string {
    this.fromCore.add(name);
    return name;
  }
}

const isList = (shape: Shape): shape is ListShape => shape.kind === 'list';
const isMap = (shape: Shape): shape is MapShape => shape.kind === 'map';
const isStruct = (shape: Shape): shape is StructShape => shape.kind === 'struct';

interface Intrinsic {
  readonly name: string;
  readonly value: unknown;
}

function intrinsicOf(value: unknown): Intrinsic | undefined {
  if (!isObject(value)) return undefined;
  const [entry, ...more] = Object.entries(value);
  if (!entry || more.length > 0 || !/^(Ref|Condition|Fn::\w+)$/.test(entry[0])) return undefined;
  // In a policy document `Condition` is a word of its own.
  return entry[0] === 'Condition' && typeof entry[1] !== 'string' ? undefined : { name: entry[0], value: entry[1] };
}

const present = (value: Json): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, inner]) => inner !== undefined);

/** CloudFormation takes `'true'` for true and `5` for `'5'`; TypeScript does not. */
function scalar(value: unknown, is: (kind: Shape['kind']) => boolean): string {
  if (typeof value === 'string') {
    if (is('string')) return literal(value);
    if (is('boolean') && /^(true|false)$/.test(value)) return value;
    if (is('number') && value !== '' && !Number.isNaN(Number(value))) return String(Number(value));
  }
  if (typeof value === 'number' || typeof value === 'boolean') {
    if (is(typeof value === 'number' ? 'number' : 'boolean')) return String(value);
    if (is('string')) return literal(String(value));
  }
  throw new Unfit(`the CDK has another type for \`${JSON.stringify(value)}\``);
}

const RESERVED = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return ' +
    'static super switch this throw true try typeof var void while with yield scope given'
  ).split(' '),
);

/** Gives ids and variables, none twice. */
class Names {
  private readonly ids: Set<string>;
  private readonly variables: Set<string>;

  public constructor(ids: readonly string[], taken: readonly string[]) {
    this.ids = new Set(ids);
    this.variables = new Set([...RESERVED, ...taken]);
  }

  /** `LogGroup` for `AWS::Logs::LogGroup`. */
  public idFor(type: string): string {
    const last = (type.split('::').at(-1) ?? type).replace(/\W/g, '');
    const id = this.ids.has(last) ? `My${last}` : last;
    this.ids.add(id);
    return id;
  }

  public variableFor(id: string, module: string): string {
    return this.take(camelCase(id), `${aliasOf(module)}${id}`);
  }

  /** The first that is free. */
  public take(...wanted: readonly string[]): string {
    const name = wanted.find((each) => !this.variables.has(each));
    if (name === undefined) throw new Unfit(`no name is left for \`${wanted.join('`, `')}\``);
    this.variables.add(name);
    return name;
  }
}

/** `dbInstance` for `DBInstance`. */
function camelCase(id: string): string {
  return id.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase()).replace(/^(\d)/, '_$1');
}

/** `logs` for `aws-cdk-lib/aws-logs`. */
const aliasOf = (module: string): string => module.replace(/^aws-cdk-lib\/(aws-)?/, '').replaceAll('-', '');
