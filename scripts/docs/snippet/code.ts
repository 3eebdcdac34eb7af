/** An expression of TypeScript, as far as the snippets have any. */
export type Code =
  /** Text that is never broken: an identifier, a literal, a call without lists or objects in it. */
  string | { readonly list: readonly Code[] } | { readonly object: readonly Entry[] } | Call;

/** `key: value`, or the key alone. */
export type Entry = readonly [key: string, value?: Code];

/** `callee(args)`. */
export interface Call {
  readonly callee: string;
  readonly args: readonly Code[];
}

/** The width of the repository's own code, for which `.prettierrc` says the same. */
const WIDTH = 120;

const INDENT = '  ';

/**
 * Prints a statement as Prettier does: on one line if it fits, else with one element a line, from the outside inwards.
 *
 * @param before what stands before the expression, e.g. `const key = `
 */
export function statement(before: string, code: Code): string {
  return before + print(code, '', before.length, 1) + ';';
}

/** A string literal. */
export function literal(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return text.includes("'") && !text.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}

/** Text inside a template literal. */
export function templateText(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('`', '\\`').replaceAll('${', '\\${');
}

/** As Prettier has it: quotes only around what is no identifier. */
const propertyKey = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : literal(key));

/** `column` and `after` count what stands before and after it on its line. */
function print(code: Code, indent: string, column: number, after: number): string {
  const line = flat(code);
  if (typeof code === 'string' || (!isAlwaysBroken(code) && column + line.length + after <= WIDTH)) return line;
  const inner = indent + INDENT;
  if ('list' in code)
    return lines(
      '[',
      code.list.map((each) => inner + print(each, inner, inner.length, 1)),
      indent,
      ']',
    );
  if ('object' in code)
    return lines(
      '{',
      code.object.map((each) => inner + entry(each, inner)),
      indent,
      '}',
    );
  const last = code.args.at(-1);
  // Prettier leaves only a list or an object at the parenthesis.
  if (last === undefined || typeof last === 'string' || 'callee' in last) {
    return lines(
      `${code.callee}(`,
      code.args.map((each) => inner + print(each, inner, inner.length, 1)),
      indent,
      ')',
    );
  }
  const start = `${code.callee}(${[...code.args.slice(0, -1).map(flat), ''].join(', ')}`;
  return `${start}${print(last, indent, WIDTH, 0)})`;
}

function entry([key, value]: Entry, indent: string): string {
  if (value === undefined) return key;
  const start = `${propertyKey(key)}: `;
  return start + print(value, indent, indent.length + start.length, 1);
}

function lines(open: string, elements: readonly string[], indent: string, close: string): string {
  return `${open}\n${elements.map((each) => `${each},\n`).join('')}${indent}${close}`;
}

/** On one line, however long. */
export function flat(code: Code): string {
  if (typeof code === 'string') return code;
  if ('list' in code) return `[${code.list.map(flat).join(', ')}]`;
  if ('callee' in code) return `${code.callee}(${code.args.map(flat).join(', ')})`;
  const entries = code.object.map(([key, value]) =>
    value === undefined ? key : `${propertyKey(key)}: ${flat(value)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Prettier never puts several objects of several entries on one line. */
function isAlwaysBroken(code: Code): boolean {
  if (typeof code === 'string') return false;
  if ('callee' in code) return code.args.some(isAlwaysBroken);
  if ('object' in code) return code.object.some(([, value]) => value !== undefined && isAlwaysBroken(value));
  const isTable =
    code.list.length > 1 &&
    (code.list.every((each) => typeof each !== 'string' && 'object' in each && each.object.length > 1) ||
      code.list.every((each) => typeof each !== 'string' && 'list' in each && each.list.length > 1));
  return isTable || code.list.some(isAlwaysBroken);
}
