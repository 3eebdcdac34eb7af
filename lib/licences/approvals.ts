import { readFileSync } from 'node:fs';
import { didYouMean, dotted, type Path } from '../engagement/text';
import { readYaml, type Position } from '../engagement/yaml-source';
import { fileError, LicenceError } from './errors';
import { isCopyleft, PERMISSIVE_LICENCES, USUAL_LICENCES, type Approvals, type PackageApproval } from './judge';

/** The file that the command line reads if none is named. */
export const APPROVALS_FILE = 'licence-approvals.yaml';

/** What holds where nobody has approved anything. */
export const NO_APPROVALS: Approvals = { licences: USUAL_LICENCES, packages: [] };

interface WrittenApprovals {
  readonly licences?: readonly string[];
  readonly packages?: readonly (Omit<PackageApproval, 'use'> & Partial<Pick<PackageApproval, 'use'>>)[];
}

interface Problem {
  readonly path: Path;
  readonly message: string;
  readonly at?: Position | undefined;
}

interface Field {
  readonly isNeeded: boolean;
  readonly is: (value: unknown) => boolean;
  readonly allowed: string;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim().length >= 3;
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

const FIELDS: Readonly<Record<keyof PackageApproval, Field>> = {
  package: {
    isNeeded: true,
    is: (value) => typeof value === 'string' && value.trim() !== '',
    allowed: 'the name of a package, e.g. minimatch',
  },
  licence: {
    isNeeded: true,
    is: (value) => typeof value === 'string' && value.trim() !== '',
    allowed: 'one licence as the package states it, e.g. MPL-2.0',
  },
  use: { isNeeded: false, is: (value) => value === 'development' || value === 'any', allowed: 'development, any' },
  approvedBy: { isNeeded: true, is: isText, allowed: 'who approved it, of three characters or more' },
  reason: { isNeeded: true, is: isText, allowed: 'why it is fine here, of three characters or more' },
  until: { isNeeded: false, is: isDay, allowed: 'a date such as 2027-03-31' },
  legalReview: { isNeeded: false, is: isText, allowed: 'the lawyer who has agreed to it' },
};

/**
 * Reads the file of approvals.
 *
 * @throws LicenceError naming every problem of the file
 */
export function loadApprovals(path: string, file: string): Approvals {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw fileError(file, `cannot be read (${String((error as NodeJS.ErrnoException).code)}); a YAML file is needed`);
  }
  return parseApprovals(text, file);
}

/**
 * The same of a text.
 *
 * @param file how to name the file in errors
 */
export function parseApprovals(text: string, file: string): Approvals {
  const source = readYaml(text.replace(/^\uFEFF/, ''));
  const read = source.problems.map(({ path, message, allowed, at }): Problem => ({
    path,
    at,
    message: allowed === undefined ? message : `${message}; allowed: ${allowed}`,
  }));
  const data = source.data?.value;
  const problems = read.length > 0 ? read : problemsOf(data, source.written);
  if (problems.length > 0) {
    throw new LicenceError(
      file,
      problems.map(({ path, message, at }) => {
        const { line, column } = at ?? source.locate(path);
        const key = path.length === 0 ? '' : `${dotted(path)}: `;
        return `:${String(line)}:${String(column)} ${key}${message}`;
      }),
    );
  }
  const { licences = USUAL_LICENCES, packages = [] } = data as WrittenApprovals;
  return { licences, packages: packages.map((each) => ({ ...each, use: each.use ?? 'any' })) };
}

function problemsOf(data: unknown, written: (path: Path) => string | undefined): readonly Problem[] {
  if (!isRecord(data)) {
    return [
      { path: [], message: `${written([]) ?? 'the file'} is no approvals; allowed: the keys licences, packages` },
    ];
  }
  return [
    ...unknownKeys(data, ['licences', 'packages'], []),
    ...listProblems(data['licences'], ['licences'], licenceProblems),
    ...listProblems(data['packages'], ['packages'], packageProblems),
  ];

  function listProblems(
    value: unknown,
    path: Path,
    of: (item: unknown, path: Path) => readonly Problem[],
  ): readonly Problem[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value.flatMap((item, index) => of(item, [...path, index]));
    return [{ path, message: `${written(path) ?? 'nothing'} is no list; allowed: a list` }];
  }

  function licenceProblems(item: unknown, path: Path): readonly Problem[] {
    if (typeof item === 'string' && PERMISSIVE_LICENCES.includes(item)) return [];
    const found = written(path) ?? 'nothing';
    if (typeof item !== 'string') return [{ path, message: `${found} is no SPDX id; allowed: e.g. MIT` }];
    return [
      {
        path,
        message: isCopyleft(item)
          ? `${found} is copyleft, which nobody can approve for all; allowed: an entry of packages for each`
          : `${found} is not known to be permissive${didYouMean(item, PERMISSIVE_LICENCES)}; allowed: ` +
            `${PERMISSIVE_LICENCES.join(', ')}, or an entry of packages`,
      },
    ];
  }

  function packageProblems(item: unknown, path: Path): readonly Problem[] {
    const keys = Object.keys(FIELDS) as (keyof PackageApproval)[];
    if (!isRecord(item)) {
      return [{ path, message: `${written(path) ?? 'nothing'} is no approval; allowed: the keys ${keys.join(', ')}` }];
    }
    return [
      ...unknownKeys(item, keys, path),
      ...keys.flatMap((key): readonly Problem[] => {
        const { isNeeded, is, allowed } = FIELDS[key];
        const here = [...path, key];
        if (!Object.hasOwn(item, key)) {
          return isNeeded ? [{ path: here, message: `is missing; allowed: ${allowed}` }] : [];
        }
        return is(item[key]) ? [] : [{ path: here, message: `is ${written(here) ?? 'nothing'}; allowed: ${allowed}` }];
      }),
    ];
  }
}

function unknownKeys(
  data: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: Path,
): readonly Problem[] {
  return Object.keys(data)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: [...path, key],
      message: `is no key here${didYouMean(key, known)}; allowed: ${known.join(', ')}`,
    }));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
