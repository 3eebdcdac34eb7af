/**
 * The licence gate, and the writer of THIRD_PARTY.md.
 *
 *   ts-node scripts/licences.ts           judges every package of the lockfile and writes THIRD_PARTY.md
 *   ts-node scripts/licences.ts --check   judges, and fails if THIRD_PARTY.md is not what would be written
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import parseSpdx from 'spdx-expression-parse';

const APPROVALS = 'licences.approved.json';
const NOTICES = 'THIRD_PARTY.md';

/** Licences that any package may have. */
export const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'] as const;

/** Who gets the package: users with ours, users because they must bring it, or only who works on ours. */
export type Use = 'runtime' | 'peer' | 'development';

/** A package with the licence that it states, if it states one. */
export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
  readonly use: Use;
}

/** An entry of licences.approved.json: a licence beside those allowed, for one package. */
export interface Approval {
  readonly package: string;
  /** The SPDX id as it stands in the package's expression; the whole text if that is no SPDX expression. */
  readonly licence: string;
  /** `development` does not let the package reach users. */
  readonly use: 'development' | 'any';
  readonly approvedBy: string;
  readonly reason: string;
  /** Copyleft needs more than the maintainers: a lawyer has read how we use the package. */
  readonly legalReview?: true;
}

/** What the gate says of a package: the licence we take it under, or why we cannot. */
export type Judgement =
  { readonly licence: string; readonly approvals: readonly Approval[] } | { readonly refused: string };

/** Judges a package by the licences allowed to all and those approved for it. */
export function judge(each: Package, approvals: readonly Approval[]): Judgement {
  if (each.licence === undefined) return { refused: 'it states no licence' };
  const expression = parseOrUndefined(each.licence);
  return expression === undefined
    ? judgeOne(each, each.licence, approvals)
    : judgeExpression(each, expression, approvals);
}

function judgeExpression(each: Package, expression: parseSpdx.Info, approvals: readonly Approval[]): Judgement {
  if ('license' in expression) {
    const id = expression.license + (expression.plus ? '+' : '');
    // An exception only adds to what the licence grants.
    const suffix = expression.exception === undefined ? '' : ` WITH ${expression.exception}`;
    const one = judgeOne(each, id, approvals);
    return 'refused' in one ? one : { ...one, licence: one.licence + suffix };
  }
  const left = judgeExpression(each, expression.left, approvals);
  const right = judgeExpression(each, expression.right, approvals);
  if (expression.conjunction === 'or') return 'refused' in left ? right : left;
  if ('refused' in left) return left;
  if ('refused' in right) return right;
  return {
    licence: `${left.licence} AND ${right.licence}`,
    approvals: [...left.approvals, ...right.approvals],
  };
}

function judgeOne(each: Package, licence: string, approvals: readonly Approval[]): Judgement {
  if (ALLOWED.some((allowed) => allowed === licence.replace(/\+$/, ''))) return { licence, approvals: [] };
  const approval = approvals.find((one) => one.package === each.name && one.licence === licence);
  if (approval === undefined) return { refused: `${licence} is not allowed` };
  if (!approval.approvedBy.trim() || !approval.reason.trim()) {
    return { refused: `the approval of ${licence} needs \`approvedBy\` and \`reason\`` };
  }
  if (isCopyleft(licence) && approval.legalReview !== true) {
    return { refused: `${licence} is copyleft: its approval needs \`legalReview: true\`` };
  }
  if (approval.use === 'development' && each.use !== 'development') {
    return { refused: `${licence} is approved for development, and the package reaches users (${each.use})` };
  }
  return { licence, approvals: [approval] };
}

/** Whether a licence asks something of the code around it, or of who publishes a changed copy. */
export function isCopyleft(licence: string): boolean {
  return /(^|[^a-z])([al]?gpl|mpl|epl|eupl|cddl|cpl|cpal|osl|sspl|apsl|cecill|ms-rl|rpl|qpl|sleepycat|gfdl)|-sa(-|$)/i.test(
    licence,
  );
}

function parseOrUndefined(text: string): parseSpdx.Info | undefined {
  try {
    return parseSpdx(text);
  } catch {
    return undefined; // e.g. `SEE LICENSE IN eula.txt`, `Apache 2`
  }
}

/** The licence that a package.json states, also in the forms that npm has given up. */
export function statedLicence(manifest: Readonly<Record<string, unknown>>): string | undefined {
  const typeOf = (value: unknown): string | undefined => {
    if (typeof value === 'string') return value.trim() || undefined;
    return isRecord(value) ? typeOf(value['type']) : undefined;
  };
  if (manifest['license'] !== undefined) return typeOf(manifest['license']);
  if (!Array.isArray(manifest['licenses'])) return typeOf(manifest['licenses']);
  // A list meant a choice.
  const choices = manifest['licenses'].map(typeOf).filter((each) => each !== undefined);
  return choices.length > 1 ? `(${choices.join(' OR ')})` : choices[0];
}

/** What is wrong, one line each: refused packages, and approvals that approve nothing any more. */
export function problems(packages: readonly Package[], approvals: readonly Approval[]): string[] {
  const used = new Set<Approval>();
  const lines = packages.flatMap((each) => {
    const judgement = judge(each, approvals);
    if (!('refused' in judgement)) {
      for (const approval of judgement.approvals) used.add(approval);
      return [];
    }
    const stated = each.licence === undefined ? '' : ` (${each.licence})`;
    return [
      `${each.name}@${each.version}${stated}: ${judgement.refused}; allowed are ${ALLOWED.join(', ')}; ` +
        `take another package, or have it approved in ${APPROVALS}`,
    ];
  });
  const stale = approvals
    .filter((approval) => !used.has(approval))
    .map(
      (each) => `${each.package} (${each.licence}): no such package needs this approval; remove it from ${APPROVALS}`,
    );
  return [...new Set([...lines, ...stale])];
}

/** A package of the lockfile: where it is installed, and what it says of its authors. */
interface InstalledPackage extends Package {
  readonly path: string;
  readonly copyright: readonly string[];
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly peer?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, LockEntry>>;

function readPackages(root: string): readonly InstalledPackage[] {
  const { packages: lock } = readJson(join(root, 'package-lock.json')) as { packages: Lock };
  const peers = closure(lock, Object.keys(lock['']?.peerDependencies ?? {}));
  return Object.entries(lock)
    .filter(([path, entry]) => path !== '' && !entry.link)
    .map(([path, entry]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const isRuntime = !entry.dev && !entry.peer;
      const use: Use = isRuntime ? 'runtime' : peers.has(path) ? 'peer' : 'development';
      const version = entry.version ?? '';
      const folder = join(root, path);
      // What is built for one platform is there on that platform only: the lockfile says the same on all.
      const isForSomePlatform = entry.os ?? entry.cpu ?? entry.libc;
      if (isForSomePlatform || (entry.optional && !existsSync(folder))) {
        return { name, path, version, use, licence: entry.license, copyright: [] };
      }
      const manifest = existsSync(folder) ? readJson(join(folder, 'package.json')) : {};
      if (manifest['version'] !== version) {
        throw new Error(`${path} is not installed as package-lock.json says (${version}): run \`npm ci\``);
      }
      return { name, path, version, use, licence: statedLicence(manifest), copyright: copyrightOf(folder) };
    })
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** The packages that these need, as paths in the lockfile. */
function closure(lock: Lock, names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = names.map((name) => ({ name, from: '' }));
  for (let next = queue.pop(); next; next = queue.pop()) {
    const path = resolveIn(lock, next.name, next.from);
    const entry = path === undefined ? undefined : lock[path];
    if (path === undefined || entry === undefined || seen.has(path)) continue;
    seen.add(path);
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
      queue.push({ name, from: path });
    }
  }
  return seen;
}

/** Where Node finds a package, seen from the folder of another. */
function resolveIn(lock: Lock, name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const path = `${folder && `${folder}/`}node_modules/${name}`;
    if (lock[path]) return path;
    if (folder === '') return undefined;
  }
}

function copyrightOf(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying)(\.|-|$)/i.test(file));
  const lines = files.sort(compare).flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/\r?\n/));
  // Not the words of a licence, which speak of copyright too, nor its `Copyright [yyyy] [name]`.
  const claims = lines.map((line) => line.trim()).filter((line) => /^Copyright (\([cC]\)|©|\d{4}|[A-Z])/.test(line));
  return [...new Set(claims)];
}

function render(packages: readonly InstalledPackage[], approvals: readonly Approval[], root: string): string {
  const manifest = readJson(join(root, 'package.json'));
  const ranges: Readonly<Record<string, unknown>> = {
    ...(isRecord(manifest['dependencies']) ? manifest['dependencies'] : {}),
    ...(isRecord(manifest['peerDependencies']) ? manifest['peerDependencies'] : {}),
  };
  const takenUnder = (each: Package): string => {
    const judgement = judge(each, approvals);
    const taken = 'refused' in judgement ? '' : judgement.licence;
    const stated = each.licence?.replace(/^\((.*)\)$/, '$1') ?? '';
    return taken === stated ? taken : `${taken} (of ${stated})`;
  };
  const of = (use: Use) => packages.filter((each) => each.use === use);
  const withAuthors = (use: Use) =>
    table(
      ['Package', 'Version', 'Accepts', 'Licence', 'Copyright'],
      of(use).map((each) => {
        const range = each.path === `node_modules/${each.name}` ? ranges[each.name] : undefined;
        const accepts = typeof range === 'string' ? range : '';
        return [each.name, each.version, accepts, takenUnder(each), each.copyright.join('<br>')];
      }),
    );
  const counts = new Map<string, number>();
  for (const licence of packages.map(takenUnder)) counts.set(licence, (counts.get(licence) ?? 0) + 1);

  return `${[
    '<!-- Written by `npm run licences` from package-lock.json; do not edit. -->',
    '# Third-party software',
    'The package contains none of the code below: npm installs it from its own publishers, each under its own licence.',
    '## Installed with this package',
    withAuthors('runtime'),
    '## Brought by the application',
    'Peer dependencies, with the packages bundled in them, in the versions that this package is tested with. What is ' +
      'compiled into a package is listed in its own notices.',
    withAuthors('peer'),
    '## Used to develop this package',
    'Not installed with it.',
    table(
      ['Package', 'Version', 'Licence'],
      of('development').map((each) => [each.name, each.version, takenUnder(each)]),
    ),
    '## In numbers',
    table(
      ['Licence', 'Packages'],
      [...counts]
        .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
        .map(([licence, count]) => [licence, String(count)]),
    ),
    `Licences beside ${ALLOWED.join(', ')} are approved package by package in ${APPROVALS}.`,
  ].join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  // Two copies of one version in node_modules are one row.
  return [...new Set([line(head), line(head.map(() => '---')), ...rows.map(line)])].join('\n');
}

// Not by locale, which differs from machine to machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(file: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecord(value)) throw new Error(`${file} must hold an object`);
  return value;
}

function main(): void {
  const root = join(__dirname, '..');
  const { approvals } = readJson(join(root, APPROVALS)) as { approvals: readonly Approval[] };
  const packages = readPackages(root);
  const found = problems(packages, approvals);
  const notices = join(root, NOTICES);
  const text = render(packages, approvals, root);
  if (found.length === 0 && !process.argv.includes('--check')) writeFileSync(notices, text);
  else if (found.length === 0 && (!existsSync(notices) || readFileSync(notices, 'utf8') !== text)) {
    found.push(`${NOTICES} is not what the lockfile says: run \`npm run licences\` and commit it`);
  }
  for (const line of found) console.error(`licences: ${line}`);
  if (found.length > 0) process.exitCode = 1;
  else console.log(`licences: ${packages.length} packages, all allowed`);
}

if (require.main === module) main();
