import { isObject, type Json } from '../../../lib/engine';
import { SUBJECT } from '../../../lib/testing';
import { capital } from '../markdown';
import { type Code, type Entry, flat, literal, statement, templateText } from './code';
import type { Element } from './elements';
import { attributeOf, dependencies, type Intrinsic, intrinsicOf } from './intrinsics';
import { CORE, type ListShape, type MapShape, type Member, type Shape, type StructShape, typeText } from './l1';
import { aliasOf, camelCase, type Names } from './names';
import { Unfit } from './unfit';

/** A case of a rule's test as CDK code, to stand in the constructor of a stack. */
export interface Snippet {
  readonly imports: Imports;
  /** What the case leaves open and the CDK demands: names, with their types. */
  readonly given: readonly Given[];
  readonly statements: readonly string[];
  /** The id of the construct that the case is about; none where a rule is about the template. */
  readonly subject?: string;
}

export interface Imports {
  /** `aws-cdk-lib/aws-s3`, imported as `s3`. */
  readonly modules: ReadonlySet<string>;
  /** Names from the core, e.g. `Fn`. */
  readonly core: ReadonlySet<string>;
}

/** A value that whoever copies a snippet brings. */
export interface Given {
  readonly name: string;
  readonly type: string;
}

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::AccountId': 'ACCOUNT_ID',
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
export class Writer {
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
      imports: {
        modules: new Set(this.elements.map(({ l1 }) => l1.module).filter((module) => module !== CORE)),
        core: this.fromCore,
      },
      given: [...this.given.values()],
      statements: parts.flatMap(({ each, creation, settings }) => [
        statement(this.named.has(each) ? `const ${each.variable} = ` : '', creation),
        ...settings,
      ]),
      ...(subject === undefined ? {} : { subject }),
    };
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
          if (!target) return [];
          if (!this.declared.has(target)) throw new Unfit('resources of the case depend on each other');
          return [`${this.name(each)}.addDependency(${this.name(target)});`];
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
    const set = present(value).map(([key, inner]): readonly [Member, unknown] => {
      const member = byName.get(memberKey(key));
      if (!member) throw new Unfit(`\`${owner.l1.name}\` does not know \`${key}\``);
      return [member, inner];
    });
    const missing = members.filter((member) => member.isRequired && !set.some(([each]) => each === member));
    // Before what is within: the plain name of a property is for the outermost.
    const lacking = missing.map((member) => this.lacking(member, owner));
    return {
      object: [
        ...lacking,
        ...set.map(([member, inner]): Entry => [member.name, this.value(inner, member.shapes, owner)]),
      ],
    };
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
      if (!isText) return this.call('Token', 'asNumber', this.intrinsic(call));
      return this.intrinsic(
        call,
        shapes.every(({ kind }) => kind === 'list'),
      );
    }
    if (Array.isArray(value)) {
      const list = shapes.find(isList);
      if (list) return { list: value.map((each) => this.value(each, list.of, owner)) };
    } else if (isObject(value)) {
      const structs = shapes.filter(isStruct);
      const struct = structs.find(({ members }) => knows(members(), value)) ?? structs[0];
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

  private intrinsic({ name, value }: Intrinsic, asList = false): Code {
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
        return this.call('Fn', 'base64', this.json(value));
      case 'Fn::GetAZs':
        return this.call('Fn', 'getAzs', ...(value === '' ? [] : [this.json(value)]));
      case 'Fn::ImportValue':
        return this.call('Fn', 'importValue', this.json(value));
      default:
        throw new Unfit(`the case computes a value by \`${name}\``);
    }
  }

  private call(from: string, callee: string, ...args: readonly Code[]): Code {
    return { callee: `${this.core(from)}.${callee}`, args };
  }

  private reference(id: string, asList: boolean): string {
    const pseudo = PSEUDO[id];
    if (pseudo !== undefined) return `${this.core('Aws')}.${pseudo}`;
    if (id.startsWith('AWS::')) throw new Unfit(`the case refers to \`${id}\``);
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
    const text = parts.map((part) => (typeof part === 'string' ? templateText(part) : `\${${flat(this.json(part))}}`));
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

/** The CDK's name for a property of CloudFormation, but for upper case. `equals` is a word of Java's. */
const memberKey = (key: string): string => (key === 'Equals' ? 'equalto' : key.replace(/\W/g, '').toLowerCase());

function knows(members: readonly Member[], value: Json): boolean {
  const names = new Set(members.map(({ name }) => name.toLowerCase()));
  return present(value).every(([key]) => names.has(memberKey(key)));
}

const present = (value: Json): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, inner]) => inner !== undefined && intrinsicOf(inner)?.value !== 'AWS::NoValue');

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
