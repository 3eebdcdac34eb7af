import type { RequestContext } from './context';
import { type Piece, piecesOf } from './patterns';

/** What stands between the braces of a policy variable, e.g. `aws:PrincipalTag/team, 'none'`. */
const VARIABLE = /^\s*([^\s:,'{}]+:[^,'{}]+?)\s*(?:,\s*'([^']*)'\s*)?$/;

/** Variables with a fixed value: characters that mean something else where they stand alone. */
const CHARACTERS: ReadonlySet<string> = new Set(['*', '?', '$']);

/**
 * The pieces of a text with its policy variables filled in; what is filled in holds no wildcard.
 *
 * @returns `undefined` if a variable has neither a value nor a default: nothing equals such a text or is like it
 * @throws Error if a variable is none, or stands for a key with several values
 *
 * Source: IAM User Guide, "IAM policy elements: Variables and tags".
 */
export function expand(text: string, context: RequestContext): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const part of partsOf(text)) {
    if (typeof part === 'string') {
      pieces.push(...piecesOf(part));
      continue;
    }
    const value = part.key === undefined ? part.fallback : (single(part.key, context) ?? part.fallback);
    if (value === undefined) return undefined;
    if (value !== '') pieces.push({ text: value });
  }
  return pieces;
}

/**
 * Looks whether every variable of a text is one.
 *
 * @throws Error if not
 */
export function checkVariables(text: string): void {
  partsOf(text);
}

/** A key to look up, or a fixed text. */
interface Variable {
  readonly key?: string;
  readonly fallback: string | undefined;
}

function partsOf(text: string): readonly (string | Variable)[] {
  return text
    .split(/(\$\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => (part.includes('${') ? variableOf(part) : part));
}

function variableOf(part: string): Variable {
  const inside = part.slice(2, -1);
  if (CHARACTERS.has(inside)) return { fallback: inside };
  const [, key, fallback] = VARIABLE.exec(inside) ?? [];
  if (!part.startsWith('${') || !part.endsWith('}') || key === undefined) {
    throw new Error(`'${part}' is no policy variable; variables are e.g. \${aws:username}, \${*}`);
  }
  return { key, fallback };
}

function single(key: string, context: RequestContext): string | undefined {
  const requested = context.get(key);
  if (requested?.isList) {
    throw new Error(`'\${${key}}' stands for a key with several values, which cannot be a policy variable`);
  }
  return requested?.values[0];
}
