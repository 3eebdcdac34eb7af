import { didYouMean, dotted, printable, type Path } from '../engagement/text';
import { readYaml } from '../engagement/yaml-source';
import { complianceSchema, type ComplianceReport } from './compliance-schema';
import { concernsProduction, plusDays, type SignOff } from './sign-off';

/** The file that the command line reads and writes if none is named. */
export const SIGN_OFF_FILE = 'sign-off.yaml';

/** The first line of every sign-off that was written by the command line. */
export const SIGN_OFF_MARK = '# Written by `blueprints sign-off create`; do not edit.';

/** A sign-off or its evidence cannot be read; the message names the file, the key, the value and what is allowed. */
export class SignOffError extends Error {
  override readonly name = 'SignOffError';

  /** @param problems what is wrong, one line each, lower case, no final period */
  constructor(file: string, problems: readonly string[]) {
    super(problems.map((problem) => `${printable(file, 1000)}${problem}`).join('\n'));
  }
}

interface Field {
  readonly is: (value: unknown) => boolean;
  readonly allowed: string;
}

const DAY: Field = {
  is: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isOfCalendar(value),
  allowed: 'a day such as 2027-03-31',
};
const COUNT: Field = { is: (value) => Number.isInteger(value) && Number(value) >= 0, allowed: '0 or a larger number' };

const isOfCalendar = (day: string): boolean => !Number.isNaN(Date.parse(day)) && plusDays(day, 0) === day;

const FIELDS: Readonly<Record<keyof SignOff, Field>> = {
  evidence: {
    is: (value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value),
    allowed: 'sha256: and 64 hexadecimal digits, as `blueprints sign-off create` writes them',
  },
  openFindings: COUNT,
  exceptions: COUNT,
  approvedBy: {
    is: (value) => typeof value === 'string' && value.trim() !== '',
    allowed: 'the address of a contact of the engagement',
  },
  approvedOn: DAY,
  until: DAY,
};

const KEYS = Object.keys(FIELDS) as (keyof SignOff)[];

/** Whether a text is a day of the calendar, ISO 8601. */
export const isDay = (text: string): boolean => DAY.is(text);

/** A sign-off as the text of a file. */
export function signOffText(signOff: SignOff): string {
  const lines = KEYS.map((key) => `${key}: ${JSON.stringify(signOff[key])}\n`);
  return `${SIGN_OFF_MARK}\n# Who lets production be deployed as the checks see it (CIP-11.1).\n${lines.join('')}`;
}

/**
 * Reads a sign-off.
 *
 * @param file how to name it in errors
 * @throws SignOffError naming every problem of the text
 */
export function parseSignOff(text: string, file: string): SignOff {
  const source = readYaml(text.replace(/^\uFEFF/, ''));
  const read = source.problems.map(({ path, message, allowed, at }) => ({
    path,
    at,
    message: allowed === undefined ? message : `${message}; allowed: ${allowed}`,
  }));
  const data = source.data?.value;
  const problems = read.length > 0 ? read : problemsOf(data, source.written);
  if (problems.length === 0) return data as SignOff;
  throw new SignOffError(
    file,
    problems.map(({ path, message, at }) => {
      const { line, column } = at ?? source.locate(path);
      return `:${String(line)}:${String(column)} ${path.length === 0 ? '' : `${dotted(path)}: `}${message}`;
    }),
  );
}

interface Problem {
  readonly path: Path;
  readonly message: string;
  readonly at?: { readonly line: number; readonly column: number } | undefined;
}

function problemsOf(data: unknown, written: (path: Path) => string | undefined): readonly Problem[] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return [{ path: [], message: `${written([]) ?? 'nothing'} is no sign-off; allowed: the keys ${KEYS.join(', ')}` }];
  }
  const record = data as Readonly<Record<string, unknown>>;
  return [
    ...Object.keys(record)
      .filter((key) => !(KEYS as readonly string[]).includes(key))
      .map((key) => ({
        path: [key],
        message: `is no key here${didYouMean(key, KEYS)}; allowed: ${KEYS.join(', ')}`,
      })),
    ...KEYS.flatMap((key) => {
      const { is, allowed } = FIELDS[key];
      if (!Object.hasOwn(record, key)) return [{ path: [key], message: `is missing; allowed: ${allowed}` }];
      return is(record[key])
        ? []
        : [{ path: [key], message: `is ${written([key]) ?? 'nothing'}; allowed: ${allowed}` }];
    }),
  ];
}

/**
 * Reads `compliance.json`.
 *
 * @param file how to name it in errors
 * @throws SignOffError if it is no report, or one that says nothing of production
 */
export function parseCompliance(text: string, file: string): ComplianceReport {
  const allowed = 'allowed: compliance.json as a synthesis writes it';
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new SignOffError(file, [`: not valid JSON; ${allowed}`]);
  }
  const parsed = complianceSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.map((step) => (typeof step === 'number' ? step : String(step))) ?? [];
    throw new SignOffError(file, [`: no compliance report: wrong at ${dotted(path) || 'its root'}; ${allowed}`]);
  }
  if (!concernsProduction(parsed.data)) {
    throw new SignOffError(file, [`: says nothing of prod, so there is nothing to sign; ${allowed}`]);
  }
  return parsed.data;
}
