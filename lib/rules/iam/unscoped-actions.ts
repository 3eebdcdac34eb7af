import { matches } from '../../engine';
import { filledIn } from './placeholders';
import { ACTIONS, RESOURCES } from './unscoped-actions.generated';

interface ServiceActions {
  /** Actions that know no resource. */
  readonly unscoped: ReadonlySet<string>;
  /** Actions that do, and starts of the names of such. */
  readonly scoped: readonly { readonly name: string; readonly isStart: boolean }[];
}

const decoded = new Map<string, ServiceActions>();

function actionsOf(service: string): ServiceActions | undefined {
  const text = Object.hasOwn(ACTIONS, service) ? ACTIONS[service] : undefined;
  if (text === undefined) return undefined;
  const known = decoded.get(service) ?? decode(text);
  decoded.set(service, known);
  return known;
}

function decode(text: string): ServiceActions {
  const unscoped = new Set<string>();
  const scoped: { name: string; isStart: boolean }[] = [];
  let previous = '';
  for (const [, shared = '', rest = '', letters = '', sign] of text.matchAll(
    /([0-9a-z])([^.+=!]*)(?:\.([^!]*))?([+=!])/g,
  )) {
    previous = previous.slice(0, parseInt(shared, 36)) + rest;
    if (sign === '+') unscoped.add(previous);
    else if (sign === '=') scoped.push({ name: previous, isStart: false });
    else for (const letter of letters) scoped.push({ name: previous + letter, isStart: true });
  }
  return { unscoped, scoped };
}

/**
 * Whether every action that a pattern matches can only be allowed on `*`. An action that the table does not know may
 * be allowed on single resources.
 *
 * @param pattern an action, lower case, with or without wildcards, e.g. `ec2:describe*`
 */
export function isUnscoped(pattern: string): boolean {
  const [service = '', name = ''] = pattern.split(/:(.*)/);
  const actions = actionsOf(service);
  if (METRICS.has(pattern)) return true;
  if (actions === undefined) return false;
  if (!/[*?]/.test(name)) return actions.unscoped.has(name);
  const isAnyUnscoped = [...actions.unscoped].some((each) => matches(name, each));
  return (
    isAnyUnscoped &&
    actions.scoped.every((each) => (each.isStart ? !mayMatchFrom(name, each.name) : !matches(name, each.name)))
  );
}

/** Only data sets are resources to them, metrics are not. */
const METRICS: ReadonlySet<string> = new Set([
  'cloudwatch:getmetricdata',
  'cloudwatch:listmetrics',
  'cloudwatch:putmetricdata',
]);

/** Whether a pattern may match a name that begins so. */
function mayMatchFrom(pattern: string, start: string): boolean {
  const literal = pattern.replace(/[*?].*$/s, '');
  if (literal.length >= start.length) return literal.startsWith(start);
  const upToStart = pattern.slice(0, start.length);
  return start.startsWith(literal) && (upToStart.includes('*') || matches(upToStart, start));
}

/**
 * Whether a pattern takes in every resource, or every one of a kind: `*`, `arn:aws:dynamodb:*:*:table/*`. A region or
 * an account in it does not count: those are where the stack is anyway.
 */
export function isEveryResource(resource: string): boolean {
  const text = filledIn(resource).toLowerCase();
  if (/^\*+$/.test(text)) return true;
  if (!text.startsWith('arn:') || !/[*?]/.test(text)) return false;
  const [, , service = '', , , ...rest] = text.split(':');
  if (rest.length === 0) return text.endsWith('*');
  const part = rest.join(':');
  if (/^[*?:/]*\*[*?:/]*$/.test(part)) return true;
  if (!/[*?]/.test(part)) return false;
  return (RESOURCES[service]?.split(' ') ?? []).some((template) => matches(part, template.replaceAll('$', UNLIKELY)));
}

/** A name that no pattern means in particular. */
const UNLIKELY = 'zq0xzq0xzq0xzq0x';
