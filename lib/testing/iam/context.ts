import { fail } from './errors';

/** A value of a condition key; a list for a key that can have several, e.g. `aws:TagKeys`. */
export type ContextValue = string | number | boolean | readonly (string | number | boolean)[];

/** A key as the request has it. */
export interface Requested {
  readonly values: readonly string[];
  /** Whether the key can have several values, however many it has. */
  readonly isList: boolean;
}

/** Keys that AWS sends with every request: a test that leaves one out would see what never happens. */
const ALWAYS_SENT: ReadonlySet<string> = new Set([
  'aws:currenttime',
  'aws:epochtime',
  'aws:requestedregion',
  'aws:useragent',
  'aws:viaawsservice',
]);

/** The condition keys of a request, whose names are compared without regard to case. */
export class RequestContext {
  private readonly keys = new Map<string, Requested>();

  /**
   * @param derived what follows from the rest of the request
   * @param given what the test says, which goes before what is derived
   * @throws IamEvaluationError if a key is given twice, in different case
   */
  constructor(
    derived: Readonly<Record<string, ContextValue | undefined>>,
    given: Readonly<Record<string, ContextValue>>,
  ) {
    this.add(derived);
    const twice = Object.keys(given).find(
      (key, index, all) => all.findIndex((other) => other.toLowerCase() === key.toLowerCase()) !== index,
    );
    if (twice !== undefined) fail(`context key '${twice}'`, 'is given twice: case does not matter in names of keys');
    this.add(given);
  }

  /** @returns `undefined` if the request does not have the key, or has it without any value */
  get(key: string): Requested | undefined {
    return this.keys.get(key.toLowerCase());
  }

  /** Whether AWS sends the key with every request and the test gives no value for it. */
  lacks(key: string): boolean {
    return ALWAYS_SENT.has(key.toLowerCase()) && this.get(key) === undefined;
  }

  private add(values: Readonly<Record<string, ContextValue | undefined>>): void {
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined) continue;
      const isList = typeof value === 'object';
      const texts = (isList ? value : [value]).map(String);
      if (texts.length > 0) this.keys.set(key.toLowerCase(), { values: texts, isList });
      else this.keys.delete(key.toLowerCase());
    }
  }
}
