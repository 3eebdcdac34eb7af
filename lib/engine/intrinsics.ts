import type { Scoped, TemplateView } from './template';
import type { ResourceView } from './resource';

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * What a raw piece of a template turns out to be.
 *
 * - `absent`: not there, or `AWS::NoValue`.
 * - `known`: literal JSON, whose parts may hold intrinsics again, to be read in `scope`.
 * - `reference`: an attribute (or the `Ref`) of a resource that the app itself declares.
 * - `deployTime`: known to AWS alone. `text` is how it reads, with `${…}` for what is not known.
 */
export type Resolved =
  | { readonly kind: 'absent' }
  | { readonly kind: 'known'; readonly value: unknown; readonly scope: TemplateView }
  | { readonly kind: 'reference'; readonly target: ResourceView; readonly attribute: string; readonly text: string }
  | { readonly kind: 'deployTime'; readonly text: string };

const ABSENT: Resolved = { kind: 'absent' };
const deployTime = (text: string): Resolved => ({ kind: 'deployTime', text });

/** Whether something is a JSON object, not an array and not null. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name of the intrinsic function that a raw value is, if it is one. */
export function intrinsicOf(raw: unknown): string | undefined {
  if (!isObject(raw)) return undefined;
  let only: string | undefined;
  for (const key in raw) {
    if (only !== undefined) return undefined;
    only = key;
  }
  return only !== undefined && (only === 'Ref' || only.startsWith('Fn::')) ? only : undefined;
}

/** Resolves one level of a raw value: the value itself, not what it contains. */
export function resolve(raw: unknown, scope: TemplateView): Resolved {
  if (raw === undefined || raw === null) return ABSENT;
  if (typeof raw === 'string') {
    return raw.includes('{{resolve:') ? deployTime(raw) : { kind: 'known', value: raw, scope };
  }
  const name = intrinsicOf(raw);
  if (name === undefined) return { kind: 'known', value: raw, scope };
  const evaluate = FUNCTIONS[name];
  return evaluate ? evaluate((raw as Json)[name], scope) : deployTime(`\${${name}}`);
}

type Evaluate = (argument: unknown, scope: TemplateView) => Resolved;

const FUNCTIONS: Readonly<Record<string, Evaluate>> = {
  Ref: (name, scope) => (typeof name === 'string' ? ref(name, scope) : deployTime('${Ref}')),
  'Fn::GetAtt': getAtt,
  'Fn::If': (argument, scope) => {
    const [condition, whenTrue, whenFalse] = listOf(argument);
    if (typeof condition !== 'string') return deployTime('${Fn::If}');
    return resolve(scope.holds(condition) ? whenTrue : whenFalse, scope);
  },
  'Fn::Sub': sub,
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = listOf(argument);
    const list = listValue(parts, scope);
    if (typeof separator !== 'string' || list === undefined) return deployTime('${Fn::Join}');
    return concatenate(
      list.items.flatMap((part, index) => [...(index > 0 ? [separator] : []), resolve(part, list.scope)]),
      scope,
    );
  },
  'Fn::Select': (argument, scope) => {
    const [index, list] = listOf(argument);
    const position = Number(textOf(resolve(index, scope)));
    const items = listValue(list, scope);
    if (items === undefined || !Number.isInteger(position)) return deployTime('${Fn::Select}');
    return resolve(items.items[position], items.scope);
  },
  'Fn::Split': (argument, scope) => {
    const [separator, text] = listOf(argument);
    const resolved = resolve(text, scope);
    if (typeof separator !== 'string' || resolved.kind !== 'known') return deployTime('${Fn::Split}');
    return { kind: 'known', value: String(resolved.value).split(separator), scope };
  },
  'Fn::FindInMap': (argument, scope) => {
    const [map, first, second] = listOf(argument).map((key) => textOf(resolve(key, scope)));
    const found = scope.mapping(map, first, second);
    return found === undefined ? deployTime('${Fn::FindInMap}') : resolve(found, scope);
  },
  'Fn::ImportValue': (argument, scope) => {
    const name = resolve(argument, scope);
    const exported = name.kind === 'known' ? scope.imported(String(name.value)) : undefined;
    return exported ? resolve(exported.raw, exported.scope) : deployTime('${Fn::ImportValue}');
  },
  'Fn::GetStackOutput': (argument, scope) => {
    const output = stackOutput(argument, scope);
    return output ? resolve(output.raw, output.scope) : deployTime('${Fn::GetStackOutput}');
  },
  // The plain text is what a rule wants to read: user data, cloud-init.
  'Fn::Base64': (argument, scope) => resolve(argument, scope),
  'Fn::ToJsonString': (argument, scope) => resolve(argument, scope),
};

/** What another stack of the app puts out: the CDK's weak references, within and across regions. */
export function stackOutput(argument: unknown, scope: TemplateView): Scoped | undefined {
  if (!isObject(argument)) return undefined;
  const [stackName, region, output] = ['StackName', 'Region', 'OutputName'].map((key) =>
    textOf(resolve(argument[key], scope)),
  );
  if (stackName === undefined || output === undefined) return undefined;
  return scope.app.stackOutput(stackName, region ?? scope.stack.region, output);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

function listValue(raw: unknown, scope: TemplateView): { items: readonly unknown[]; scope: TemplateView } | undefined {
  const resolved = resolve(raw, scope);
  return resolved.kind === 'known' && Array.isArray(resolved.value)
    ? { items: resolved.value as unknown[], scope: resolved.scope }
    : undefined;
}

function ref(name: string, scope: TemplateView): Resolved {
  const pseudo = PSEUDO_PARAMETERS[name];
  if (pseudo) return pseudo(scope);
  const parameter = scope.parameter(name);
  if (parameter) return resolve(parameter.raw, parameter.scope);
  const target = scope.resources.get(name);
  if (target) return { kind: 'reference', target, attribute: 'Ref', text: `\${${name}}` };
  return deployTime(`\${${name}}`);
}

const known = (value: string | undefined, name: string, scope: TemplateView): Resolved =>
  value === undefined ? deployTime(`\${${name}}`) : { kind: 'known', value, scope };

const PSEUDO_PARAMETERS: Readonly<Record<string, (scope: TemplateView) => Resolved>> = {
  'AWS::NoValue': () => ABSENT,
  'AWS::AccountId': (scope) => known(scope.stack.account, 'AWS::AccountId', scope),
  'AWS::Region': (scope) => known(scope.stack.region, 'AWS::Region', scope),
  'AWS::Partition': (scope) => known(partitionOf(scope.stack.region), 'AWS::Partition', scope),
  'AWS::StackName': (scope) => known(scope.stack.stackName, 'AWS::StackName', scope),
  'AWS::URLSuffix': (scope) =>
    known(scope.stack.region === undefined ? undefined : urlSuffixOf(scope.stack.region), 'AWS::URLSuffix', scope),
};

function partitionOf(region: string | undefined): string | undefined {
  if (region === undefined) return undefined;
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

const urlSuffixOf = (region: string): string => (region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com');

function getAtt(argument: unknown, scope: TemplateView): Resolved {
  const parts: readonly unknown[] = typeof argument === 'string' ? splitOnce(argument) : listOf(argument);
  const [id, attribute] = [parts[0], textOf(resolve(parts[1], scope)) ?? ''];
  if (typeof id !== 'string') return deployTime('${Fn::GetAtt}');
  const target = scope.resources.get(id);
  if (!target) return deployTime(`\${${id}.${attribute}}`);
  if (attribute.startsWith('Outputs.')) {
    const output = scope.nestedOutput(id, attribute.slice('Outputs.'.length));
    if (output) return resolve(output.raw, output.scope);
  }
  return { kind: 'reference', target, attribute, text: `\${${id}.${attribute}}` };
}

function splitOnce(text: string): readonly string[] {
  const dot = text.indexOf('.');
  return dot < 0 ? [text, ''] : [text.slice(0, dot), text.slice(dot + 1)];
}

function sub(argument: unknown, scope: TemplateView): Resolved {
  const [template, variables] = listOf(argument);
  if (typeof template !== 'string') return deployTime('${Fn::Sub}');
  const given: Json = isObject(variables) ? variables : {};
  const parts: (string | Resolved)[] = [];
  let end = 0;
  for (const match of template.matchAll(/\$\{(!?)([^}]*)\}/g)) {
    parts.push(template.slice(end, match.index));
    end = match.index + match[0].length;
    const name = (match[2] ?? '').trim();
    if (match[1] === '!') parts.push(`\${${name}}`);
    else if (Object.hasOwn(given, name)) parts.push(resolve(given[name], scope));
    else parts.push(name.includes('.') ? getAtt(name, scope) : ref(name, scope));
  }
  parts.push(template.slice(end));
  return concatenate(parts, scope);
}

/** Known parts make a known text; a lone reference stays one; anything else is text with `${…}` in it. */
function concatenate(parts: readonly (string | Resolved)[], scope: TemplateView): Resolved {
  const some = parts.filter((part) => part !== '');
  const [only] = some;
  if (some.length === 1 && only !== undefined && typeof only !== 'string') return only;
  let text = '';
  let isKnown = true;
  for (const part of some) {
    if (typeof part === 'string') text += part;
    else {
      text += textOf(part) ?? '';
      if (part.kind !== 'known') isKnown = false;
    }
  }
  if (!isKnown || text.includes('{{resolve:')) return deployTime(text);
  return { kind: 'known', value: text, scope };
}

/** How a resolved scalar reads, with `${…}` for what is not known; undefined for what is absent or has parts. */
export function textOf(resolved: Resolved): string | undefined {
  switch (resolved.kind) {
    case 'absent':
      return undefined;
    case 'known':
      return typeof resolved.value === 'string' ? resolved.value : scalarText(resolved.value);
    default:
      return resolved.text;
  }
}

function scalarText(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
