import { isObject, Value, type Json, type TemplateView } from '../../engine';

/**
 * Where a text comes from. `text` has every part that the template holds in clear, defaults of parameters among them;
 * the other parts stand in it as `${open:Name}` (a parameter that anybody may read) and `${kept}` (what stays
 * unseen).
 */
export interface Origin {
  readonly text: string;
  /** A part is a parameter without `NoEcho`, or an SSM parameter in plain text. */
  readonly open?: string;
  /** A part is a parameter with `NoEcho` and without a default. */
  readonly noEcho?: string;
  /** A part is given by a resource, another stack or a macro. */
  readonly elsewhere: boolean;
  /** A part is only known to a macro or an import, so that it may as well be in clear. */
  readonly unknown: boolean;
}

const NOTHING: Origin = { text: '', elsewhere: false, unknown: false };
const literal = (text: string): Origin => ({ ...NOTHING, text });
const open = (name: string): Origin => ({ ...NOTHING, text: `\${open:${name}}`, open: name });
const ELSEWHERE: Origin = { ...NOTHING, text: '${kept}', elsewhere: true };
const UNKNOWN: Origin = { ...NOTHING, text: '${kept}', unknown: true };

const MAX_DEPTH = 24;

/**
 * The ways a raw value may turn out, one for each branch of `Fn::If`: a secret in a template is in clear whichever way
 * the conditions turn out, so nobody has to decide them.
 */
export function originsOf(raw: unknown, scope: TemplateView, depth = 0): readonly Origin[] {
  if (raw === undefined || raw === null || depth > MAX_DEPTH) return [];
  if (typeof raw === 'string') return [literal(raw)];
  if (typeof raw === 'number' || typeof raw === 'boolean') return [literal(String(raw))];
  const found = intrinsic(raw);
  if (found === undefined) return [];
  const [name, argument] = found;
  const list = Array.isArray(argument) ? (argument as unknown[]) : [argument];
  const below = (each: unknown): readonly Origin[] => originsOf(each, scope, depth + 1);
  switch (name) {
    case 'Ref':
      return typeof argument === 'string' ? refOrigins(argument, scope, depth) : [UNKNOWN];
    case 'Fn::If':
      return list.slice(1).flatMap(below);
    case 'Fn::GetAtt':
      return [attribute(argument, scope)];
    case 'Fn::Sub':
      return subOrigins(argument, scope, depth);
    case 'Fn::Join': {
      const [separator, parts] = list;
      if (!Array.isArray(parts)) return [UNKNOWN];
      const glue = typeof separator === 'string' && separator !== '' ? [literal(separator)] : [];
      return combine((parts as unknown[]).map((part, index) => [index > 0 ? glue : [], below(part)]).flat());
    }
    case 'Fn::FindInMap': {
      const value = new Value(raw, scope, '').literal;
      if (value !== undefined) return [literal(value)];
      const map = isObject(scope.raw['Mappings']) ? scope.raw['Mappings'][String(list[0])] : undefined;
      const key = typeof list[2] === 'string' ? list[2] : undefined;
      return [...mapped(map, key)].map(literal);
    }
    case 'Fn::Select':
    case 'Fn::Split': {
      const value = new Value(raw, scope, '').literal;
      if (value !== undefined) return [literal(value)];
      const parts = list.slice(1).flatMap((each) => (Array.isArray(each) ? (each as unknown[]) : [each]));
      return combine(parts.map(below));
    }
    case 'Fn::Base64':
    case 'Fn::ToJsonString':
      return isObject(argument) && intrinsic(argument) === undefined
        ? [literal(JSON.stringify(argument))]
        : below(argument);
    default:
      return [UNKNOWN];
  }
}

/** The one intrinsic that an object is, with its argument. */
export function intrinsic(raw: unknown): readonly [string, unknown] | undefined {
  if (!isObject(raw)) return undefined;
  const keys = Object.keys(raw);
  const [key] = keys;
  return keys.length === 1 && key !== undefined && (key === 'Ref' || key.startsWith('Fn::'))
    ? [key, raw[key]]
    : undefined;
}

function* mapped(map: unknown, key: string | undefined): Generator<string> {
  if (!isObject(map)) return;
  for (const level of Object.values(map)) {
    if (!isObject(level)) continue;
    for (const [name, value] of Object.entries(level)) {
      if ((key === undefined || name === key) && typeof value === 'string') yield value;
    }
  }
}

function refOrigins(name: string, scope: TemplateView, depth: number): readonly Origin[] {
  if (name === 'AWS::NoValue') return [];
  if (name.startsWith('AWS::')) return [literal(`\${${name}}`)];
  const parameters = scope.raw['Parameters'];
  const parameter = isObject(parameters) ? parameters[name] : undefined;
  if (isObject(parameter)) return parameterOrigins(name, parameter, scope, depth);
  return [scope.resources.has(name) ? ELSEWHERE : UNKNOWN];
}

/** Whether a parameter is masked wherever CloudFormation shows it. */
export const isNoEcho = (parameter: Json): boolean => String(parameter['NoEcho']).toLowerCase() === 'true';

/** The default of a parameter, if it is a text that is not empty. */
export function defaultOf(parameter: Json): string | undefined {
  const value = parameter['Default'];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text === '' ? undefined : text;
}

function parameterOrigins(name: string, parameter: Json, scope: TemplateView, depth: number): readonly Origin[] {
  // Such a parameter is filled from Parameter Store, and never from a `SecureString`.
  if (String(parameter['Type']).startsWith('AWS::SSM::')) return [open(name)];
  const preset = defaultOf(parameter);
  if (preset !== undefined) return [literal(preset)];
  if (!isNoEcho(parameter)) return [open(name)];
  const given = (scope.parent?.raw['Properties'] as { Parameters?: Json } | undefined)?.Parameters?.[name];
  const passed = scope.parent ? originsOf(given, scope.parent.template, depth + 1) : [];
  return passed.length > 0 ? passed : [{ ...NOTHING, text: '${kept}', noEcho: name }];
}

function attribute(argument: unknown, scope: TemplateView): Origin {
  const [id, name] = Array.isArray(argument) ? (argument as unknown[]) : String(argument).split(/\.(.*)/);
  const target = typeof id === 'string' ? scope.resources.get(id) : undefined;
  if (!target) return UNKNOWN;
  // What a template puts into an SSM parameter is plain text there.
  return target.type === 'AWS::SSM::Parameter' && name === 'Value' ? open(target.logicalId) : ELSEWHERE;
}

function subOrigins(argument: unknown, scope: TemplateView, depth: number): readonly Origin[] {
  const [template, variables] = Array.isArray(argument) ? (argument as unknown[]) : [argument];
  if (typeof template !== 'string') return [UNKNOWN];
  const parts: (readonly Origin[])[] = [];
  let end = 0;
  for (const match of template.matchAll(/\$\{(!?)([^}]*)\}/g)) {
    parts.push([literal(template.slice(end, match.index))]);
    end = match.index + match[0].length;
    const name = (match[2] ?? '').trim();
    if (match[1] === '!') parts.push([literal(`\${${name}}`)]);
    else if (isObject(variables) && Object.hasOwn(variables, name)) {
      parts.push(originsOf(variables[name], scope, depth + 1));
    } else parts.push(name.includes('.') ? [attribute(name, scope)] : refOrigins(name, scope, depth));
  }
  parts.push([literal(template.slice(end))]);
  return combine(parts);
}

/** Every combination would be too many: the first way of each part makes the text, all ways make the marks. */
function combine(parts: readonly (readonly Origin[])[]): readonly Origin[] {
  const all = parts.flat();
  const opened = all.find((each) => each.open !== undefined)?.open;
  const noEcho = all.find((each) => each.noEcho !== undefined)?.noEcho;
  return [
    {
      text: parts.map(([first]) => first?.text ?? '').join(''),
      ...(opened === undefined ? {} : { open: opened }),
      ...(noEcho === undefined ? {} : { noEcho }),
      elsewhere: all.some((each) => each.elsewhere),
      unknown: all.some((each) => each.unknown),
    },
  ];
}

/** Read from a store that encrypts, when the stack is deployed. */
export const isResolvedSecret = (text: string): boolean => /\{\{resolve:(secretsmanager|ssm-secure):/.test(text);

/** Read from a parameter in plain text. */
export const isResolvedPlain = (text: string): boolean => text.includes('{{resolve:ssm:');

/** What a value discloses: nothing, something, or nobody can tell. */
export type Disclosure =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'clear'; readonly how: string };

/**
 * What a secret that comes from there discloses. The finding must not say more of it than its length.
 *
 * @param isHarmless texts that are no secret although the name says so, e.g. the ARN of one
 */
export function disclosureOf(origin: Origin, isHarmless: (text: string) => boolean): Disclosure {
  const { text } = origin;
  if (text === '') return { kind: 'nothing' };
  if (isResolvedSecret(text)) return { kind: 'kept' };
  if (isResolvedPlain(text)) return { kind: 'clear', how: 'read from an SSM parameter in plain text' };
  if (isHarmless(text)) return { kind: 'kept' };
  if (origin.open !== undefined) return { kind: 'clear', how: `parameter ${origin.open}, which is shown in clear` };
  if (origin.noEcho !== undefined || origin.elsewhere) return { kind: 'kept' };
  if (origin.unknown) return { kind: 'unknown' };
  return { kind: 'clear', how: `in clear text (${String(text.length)} characters)` };
}
