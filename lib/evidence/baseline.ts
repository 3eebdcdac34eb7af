import type { RuleMetadata } from '../engine';
import { exceptionRules } from '../exceptions';
import { allRules } from '../rules';
import { fingerprinted } from './fingerprint';
import type { CheckResult, Row } from './result';
import { subjectOf } from './text';

/** A finding that was there when the packs were adopted. */
export interface BaselineEntry {
  /** As `fingerprinted` makes it. */
  readonly fingerprint: string;
  /** Id of the rule, whose severity is not `fatal`. */
  readonly rule: string;
  /** What it is about; only people read it. */
  readonly resource: string;
}

/** A baseline cannot be used; the message names the file, the key, the value and what is allowed. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

/** What came of holding findings against a baseline. */
export interface Baselined {
  readonly result: CheckResult;
  /** Entries that match nothing any more, though their rule was asked. */
  readonly stale: readonly BaselineEntry[];
}

const VERSION = 1;

/** What may be set aside: open findings that are not fatal. */
const isEligible = ({ rule, exception }: Row): boolean => rule.severity !== 'fatal' && exception === undefined;

/** A baseline with every open finding that is not fatal. */
export function baselineOf(result: CheckResult): readonly BaselineEntry[] {
  return fingerprinted(result)
    .filter(({ row }) => isEligible(row))
    .map(({ row, fingerprint }) => ({ fingerprint, rule: row.rule.id, resource: subjectOf(row) }));
}

/** The same as the text of a file. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  return `${JSON.stringify({ schemaVersion: VERSION, findings: entries }, undefined, 2)}\n`;
}

/**
 * Marks the findings of a baseline as known, so that only new ones fail.
 *
 * @param file how reports name the baseline
 */
export function withBaseline(result: CheckResult, entries: readonly BaselineEntry[], file: string): Baselined {
  const wanted = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const matched = new Set<string>();
  const known = new Set<Row>();
  for (const { row, fingerprint } of fingerprinted(result)) {
    const key = keyOf({ rule: row.rule.id, fingerprint });
    if (!wanted.has(key) || !isEligible(row)) continue;
    matched.add(key);
    known.add(row);
  }
  // A run of one pack does not ask the rules of the others, and one that was renamed or removed will never be asked.
  const asked = new Set([...result.rules, ...exceptionRules].map(({ id }) => id));
  const all = new Set(allRules.map(({ id }) => id));
  const isAsked = ({ rule }: BaselineEntry): boolean => asked.has(rule) || !all.has(rule);
  return {
    result: {
      ...result,
      baseline: { file },
      rows: result.rows.map((row) => (known.has(row) ? { ...row, known: true } : row)),
    },
    stale: [...wanted].filter(([key, entry]) => !matched.has(key) && isAsked(entry)).map(([, entry]) => entry),
  };
}

const keyOf = ({ rule, fingerprint }: Pick<BaselineEntry, 'rule' | 'fingerprint'>): string => `${rule}|${fingerprint}`;

interface Field {
  readonly is: (value: unknown) => boolean;
  readonly allowed: string;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const FIELDS: Readonly<Record<keyof BaselineEntry, Field>> = {
  fingerprint: {
    is: (value) => typeof value === 'string' && /^[0-9a-f]{64}(:[1-9]\d*)?$/.test(value),
    allowed: 'a fingerprint as --write-baseline writes it',
  },
  rule: { is: isText, allowed: 'the id of a rule, e.g. S3BucketVersioned' },
  resource: { is: isText, allowed: 'what the finding is about' },
};

const KEYS = Object.keys(FIELDS) as (keyof BaselineEntry)[];

/**
 * Reads a baseline.
 *
 * @param file how to name it in errors
 * @param rules rules beside those of the library, e.g. of a pack of one's own
 * @throws BaselineError naming every problem, among them each entry of a fatal rule
 */
export function parseBaseline(
  text: string,
  file: string,
  rules: readonly RuleMetadata[] = [],
): readonly BaselineEntry[] {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new BaselineError(`${file}: not valid JSON; allowed: a file of --write-baseline`);
  }
  const problems = problemsOf(data, rules);
  if (problems.length > 0) throw new BaselineError(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  return (data as { readonly findings: readonly BaselineEntry[] }).findings;
}

function problemsOf(data: unknown, rules: readonly RuleMetadata[]): readonly string[] {
  if (!isRecord(data)) return [`${shownValue(data)} is no baseline; allowed: the keys schemaVersion, findings`];
  const { schemaVersion, findings } = data;
  const fatal = new Set(
    [...allRules, ...exceptionRules, ...rules].filter(({ severity }) => severity === 'fatal').map(({ id }) => id),
  );
  return [
    ...unknownKeys(data, ['schemaVersion', 'findings'], ''),
    ...(schemaVersion === VERSION
      ? []
      : [`schemaVersion: is ${shownValue(schemaVersion)}; allowed: ${String(VERSION)}`]),
    ...(Array.isArray(findings)
      ? findings.flatMap((entry, index) => entryProblems(entry, `findings[${String(index)}]`, fatal))
      : [`findings: is ${shownValue(findings)}; allowed: a list of entries with the keys ${KEYS.join(', ')}`]),
  ];
}

function entryProblems(entry: unknown, path: string, fatal: ReadonlySet<string>): readonly string[] {
  if (!isRecord(entry)) return [`${path}: is ${shownValue(entry)}; allowed: the keys ${KEYS.join(', ')}`];
  return [
    ...unknownKeys(entry, KEYS, `${path}.`),
    ...KEYS.filter((key) => !FIELDS[key].is(entry[key])).map(
      (key) => `${path}.${key}: is ${shownValue(entry[key])}; allowed: ${FIELDS[key].allowed}`,
    ),
    ...(fatal.has(String(entry['rule']))
      ? [
          `${path}.rule: is ${shownValue(entry['rule'])}, which is fatal and has to be fixed; ` +
            'allowed: rules of severity error or warning',
        ]
      : []),
  ];
}

function unknownKeys(
  data: Readonly<Record<string, unknown>>,
  known: readonly string[],
  prefix: string,
): readonly string[] {
  return Object.keys(data)
    .filter((key) => !known.includes(key))
    .map((key) => `${prefix}${key}: is no key here; allowed: ${known.join(', ')}`);
}

function shownValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (isRecord(value)) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
