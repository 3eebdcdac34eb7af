import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../lib/cli';
import { closure, type Lock, type LockEntry } from '../../lib/licences/lockfile';
import { ROOT } from './catalogue';

const OWN = 'cdk-policy-blueprints';
const TEMPLATE = join(ROOT, 'templates/init');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
type Root = Manifest & { readonly devDependencies: Readonly<Record<string, string>> };
type Own = Manifest & { readonly bin: object; readonly peerDependencies: Readonly<Record<string, string>> };

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/**
 * The lockfile of what `init` writes, with its placeholders: the part of our own that it needs, where the same versions
 * are. So it is made without the network, and what a new repository installs is what ours is tested with.
 */
export function scaffoldLock(): string {
  const root = readJson(join(TEMPLATE, 'package.json')) as Root;
  const own = readJson(join(ROOT, 'package.json')) as Own;
  const { packages } = readJson(join(ROOT, 'package-lock.json')) as { readonly packages: Lock };
  const lock: Lock = { ...packages, [`node_modules/${OWN}`]: entryOf(own) };
  const needs = (names: Readonly<Record<string, string>>): ReadonlySet<string> =>
    closure(
      lock,
      Object.keys(names).map((name) => ({ name, from: '' })),
    );
  const runtime = needs(root.dependencies);
  const all = [...new Set([...runtime, ...needs(root.devDependencies)])].sort((a, b) => a.localeCompare(b, 'en'));
  const { name, version, license, dependencies, devDependencies, engines } = root;
  const entries = all.map((path): [string, unknown] => [path, runtime.has(path) ? withoutDev(lock[path]) : lock[path]]);
  return json({
    name,
    version,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name, version, license, dependencies, devDependencies, engines },
      ...Object.fromEntries(entries),
    },
  });
}

/** Without a digest, which npm does not ask for: the package is made after this. */
function entryOf({ license, dependencies, bin, engines, peerDependencies }: Own): LockEntry {
  return { version: '{{version}}', license, dependencies, bin, engines, peerDependencies } as LockEntry;
}

function withoutDev(entry: LockEntry | undefined): LockEntry {
  const { dev, ...rest } = entry as LockEntry & { readonly dev?: boolean };
  return rest;
}

/** `THIRD_PARTY.md` of what `init` writes: what `npm run licences` writes there. */
export function scaffoldNotices(lock: string): string {
  const { version } = readJson(join(ROOT, 'package.json')) as Own;
  const cwd = mkdtempSync(join(tmpdir(), 'scaffold-'));
  try {
    mkdirSync(join(cwd, 'node_modules'));
    for (const name of readdirSync(join(ROOT, 'node_modules'))) {
      symlinkSync(join(ROOT, 'node_modules', name), join(cwd, 'node_modules', name));
    }
    symlinkSync(ROOT, join(cwd, 'node_modules', OWN));
    writeFileSync(join(cwd, 'package-lock.json'), lock.replaceAll('{{version}}', version));
    copyFileSync(join(TEMPLATE, 'licence-approvals.yaml'), join(cwd, 'licence-approvals.yaml'));
    let said = '';
    const note = (text: string): string => (said += text);
    const code = main(['licences', '--write', 'THIRD_PARTY.md'], { cwd, env: {}, stdout: note, stderr: note });
    if (code !== 0) throw new Error(`templates/init: ${said}`);
    const notices = readFileSync(join(cwd, 'THIRD_PARTY.md'), 'utf8');
    return notices
      .replace(`| ${OWN} | ${version} |`, `| ${OWN} | {{version}} |`)
      .replace(`### ${OWN} ${version}\n`, `### ${OWN} {{version}}\n`);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
