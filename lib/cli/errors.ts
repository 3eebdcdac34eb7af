import { closest, distance } from 'fastest-levenshtein';

/** The user asked for something that cannot be done; the message says what is allowed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The entry of that name, or an error that suggests the nearest. */
export function named<T>(what: string, name: string, entries: ReadonlyMap<string, T>): T {
  const found = entries.get(name);
  if (found !== undefined) return found;
  const lower = new Map([...entries.keys()].map((key) => [key.toLowerCase(), key]));
  const nearest = closest(name.toLowerCase(), [...lower.keys()]);
  const isNear = distance(name.toLowerCase(), nearest) <= Math.max(3, name.length / 2);
  const known = isNear
    ? `did you mean '${lower.get(nearest) ?? nearest}'?`
    : `known: ${[...entries.keys()].join(', ')}`;
  throw new UsageError(`there is no ${what} '${name}'; ${known}`);
}
