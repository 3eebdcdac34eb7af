import { isObject, type Json } from '../../engine';
import { intrinsicOf } from '../../engine/intrinsics';
import { fail } from './errors';

/**
 * What a test says of a template: the value of a `Ref` by the name (`AWS::Partition`, a parameter, a logical id), of an
 * attribute as `LogicalId.Attribute`, of `Fn::ImportValue` by the name of the export, of a condition as a boolean.
 */
export type TemplateValues = Readonly<Record<string, string | boolean | readonly string[]>>;

/** What `AWS::NoValue` leaves behind: nothing. */
const NOTHING = Symbol('AWS::NoValue');

/** Fills the values of a test into pieces of a template. */
export class Resolver {
  constructor(
    private readonly template: Json,
    private readonly values: TemplateValues,
  ) {}

  /**
   * A piece of the template without intrinsic functions.
   *
   * @param where names the piece in messages, e.g. `Role.Properties.Policies`
   * @throws IamEvaluationError if something in it has no value, or a function is not known
   */
  resolve(raw: unknown, where: string): unknown {
    const resolved = this.read(raw, where);
    return resolved === NOTHING ? undefined : resolved;
  }

  /**
   * Whether a condition of the template holds.
   *
   * @throws IamEvaluationError if the test does not say
   */
  holds(condition: unknown, where: string): boolean {
    const value = Object.hasOwn(this.values, String(condition)) ? this.values[String(condition)] : undefined;
    if (typeof value !== 'boolean')
      return fail(where, `say whether condition '${String(condition)}' holds: true or false`);
    return value;
  }

  private read(raw: unknown, where: string): unknown {
    if (Array.isArray(raw)) {
      const items = (raw as unknown[]).map(
        (item, index) => [item, this.read(item, `${where}.${String(index)}`)] as const,
      );
      // A list that stands for an item of a list is a list of such items: `Fn::If` gives one so.
      return items
        .filter(([, value]) => value !== NOTHING)
        .flatMap(([item, value]) =>
          intrinsicOf(item) !== undefined && Array.isArray(value) ? (value as unknown[]) : [value],
        );
    }
    if (!isObject(raw)) return raw;
    const name = intrinsicOf(raw);
    if (name !== undefined) return this.call(name, raw[name], where);
    return Object.fromEntries(
      Object.entries(raw)
        .map(([key, value]) => [key, this.read(value, `${where}.${key}`)] as const)
        .filter(([, value]) => value !== NOTHING),
    );
  }

  private call(name: string, argument: unknown, where: string): unknown {
    const list = (): readonly unknown[] => {
      const read = this.read(argument, where);
      return Array.isArray(read) ? (read as unknown[]) : [read];
    };
    switch (name) {
      case 'Ref':
        return this.reference(String(argument), where);
      case 'Fn::GetAtt':
        return this.value(Array.isArray(argument) ? argument.map(String).join('.') : String(argument), where);
      case 'Fn::ImportValue':
        return this.value(this.text(argument, where), where);
      case 'Fn::Sub':
        return this.substitute(argument, where);
      case 'Fn::Join': {
        const [separator, parts] = list();
        return (Array.isArray(parts) ? (parts as unknown[]) : [parts])
          .map((part) => this.text(part, where))
          .join(String(separator));
      }
      case 'Fn::Split': {
        const [separator, text] = list();
        return String(text).split(String(separator));
      }
      case 'Fn::Select': {
        const [index, ...rest] = argument as unknown[];
        const items = this.read(rest[0], where);
        const item = Array.isArray(items) ? (items as unknown[])[Number(index)] : undefined;
        return item ?? fail(where, `Fn::Select finds nothing at ${String(index)}`);
      }
      case 'Fn::If': {
        const [condition, whenTrue, whenFalse] = argument as unknown[];
        return this.read(this.holds(condition, where) ? whenTrue : whenFalse, where);
      }
      default:
        return fail(where, `${name} is not resolved here: ${JSON.stringify(argument)}`);
    }
  }

  private substitute(argument: unknown, where: string): string {
    const [template, own] = (Array.isArray(argument) ? argument : [argument]) as unknown[];
    const given = isObject(own) ? own : {};
    return String(template).replace(/\$\{(!?)([^}]*)\}/g, (_, literal: string, name: string) => {
      if (literal !== '') return `\${${name}}`;
      if (Object.hasOwn(given, name)) return this.text(given[name], where);
      return this.text(name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name }, where);
    });
  }

  private reference(name: string, where: string): unknown {
    if (name === 'AWS::NoValue') return NOTHING;
    const parameter = (this.template['Parameters'] as Json | undefined)?.[name];
    const isGiven = Object.hasOwn(this.values, name);
    // The default of an SSM parameter is the name of the value, not the value.
    const hasDefault = isObject(parameter) && !String(parameter['Type']).startsWith('AWS::SSM::');
    if (!isGiven && hasDefault && parameter['Default'] !== undefined) return parameter['Default'];
    return this.value(name, where);
  }

  private value(name: string, where: string): unknown {
    if (!Object.hasOwn(this.values, name)) return fail(where, `'${name}' has no value: give it in the values`);
    return this.values[name];
  }

  private text(raw: unknown, where: string): string {
    const value = this.read(raw, where);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
    return fail(where, `expected a text, got ${value === NOTHING ? 'AWS::NoValue' : JSON.stringify(value)}`);
  }
}
