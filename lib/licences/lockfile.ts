import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileError } from './errors';
import type { Package, Use } from './judge';

/** A package of the lockfile: where it is installed, and what it says of its authors. */
export interface InstalledPackage extends Package {
  /** Its folder, from that of the lockfile. */
  readonly path: string;
  /** Lines of its licence files that claim a copyright. */
  readonly copyright: readonly string[];
  /** The text of its NOTICE file, if it has one. */
  readonly notice: string | undefined;
}

/** A package of a lockfile. */
export interface LockEntry {
  /** Only where the folder has another name than the package. */
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** The packages of a lockfile, by their folders. */
export type Lock = Readonly<Record<string, LockEntry>>;

const INSIDE = 'node_modules/';

/**
 * The packages of an npm lockfile, as they are installed beside it, by name.
 *
 * @param file how to name the lockfile in errors
 * @throws LicenceError if the lockfile is none of npm 7 or later, or if what is installed is not what it says
 */
export function readPackages(lockfile: string, file: string): readonly InstalledPackage[] {
  const root = dirname(lockfile);
  const lock = lockIn(lockfile, file);
  // The project itself, and what npm links into it: its workspaces and folders beside it.
  const own = Object.keys(lock).filter((path) => !path.includes(INSIDE));
  const needs = (...keys: readonly ('dependencies' | 'optionalDependencies' | 'peerDependencies')[]) =>
    closure(
      lock,
      own.flatMap((from) =>
        keys.flatMap((key) => Object.keys(lock[from]?.[key] ?? {}).map((name) => ({ name, from }))),
      ),
    );
  const runtime = needs('dependencies', 'optionalDependencies');
  const peers = needs('peerDependencies');
  return Object.entries(lock)
    .filter(([path, entry]) => path.includes(INSIDE) && entry.link !== true)
    .map(([path, entry]): InstalledPackage => {
      const name = entry.name ?? path.slice(path.lastIndexOf(INSIDE) + INSIDE.length);
      const use: Use = runtime.has(path) ? 'runtime' : peers.has(path) ? 'peer' : 'development';
      const version = entry.version ?? '';
      const folder = join(root, path);
      // What is built for one platform is there on that platform only: the lockfile says the same on all.
      const isForSomePlatform = entry.os ?? entry.cpu ?? entry.libc;
      if (isForSomePlatform || (entry.optional === true && !existsSync(folder))) {
        return { name, path, version, use, licence: entry.license, copyright: [], notice: undefined };
      }
      const manifest = existsSync(join(folder, 'package.json')) ? readJson(join(folder, 'package.json'), path) : {};
      if (manifest['version'] !== version) {
        throw fileError(file, `${path} is not installed as it says (${version}); run \`npm ci\``);
      }
      const licence = statedLicence(manifest);
      return { name, path, version, use, licence, copyright: copyrightOf(folder), notice: noticeOf(folder) };
    })
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

function lockIn(lockfile: string, file: string): Lock {
  const { packages, lockfileVersion } = readJson(lockfile, file);
  if (!isRecord(packages)) {
    const found = lockfileVersion === undefined ? 'absent' : JSON.stringify(lockfileVersion);
    throw fileError(
      file,
      `\`packages\` is ${packages === undefined ? 'absent' : JSON.stringify(packages).slice(0, 60)}, an object is ` +
        `needed (\`lockfileVersion\` is ${found}, allowed: 2, 3); write it anew with npm 7 or later`,
    );
  }
  const wrong = Object.entries(packages).find(([, entry]) => !isRecord(entry));
  if (wrong) {
    const found = JSON.stringify(wrong[1]).slice(0, 60);
    throw fileError(file, `\`packages[${JSON.stringify(wrong[0])}]\` is ${found}, an object is needed`);
  }
  return packages as Lock;
}

/** The packages that these need, as paths in the lockfile. */
export function closure(
  lock: Lock,
  first: readonly { readonly name: string; readonly from: string }[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...first];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const path = resolveIn(lock, next.name, next.from);
    const entry = path === undefined ? undefined : lock[path];
    if (path === undefined || entry === undefined || seen.has(path)) continue;
    seen.add(path);
    const isOptionalPeer = (name: string): boolean => entry.peerDependenciesMeta?.[name]?.optional === true;
    const peers = Object.keys(entry.peerDependencies ?? {}).filter((name) => !isOptionalPeer(name));
    for (const name of [...Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }), ...peers]) {
      queue.push({ name, from: path });
    }
  }
  return seen;
}

/** Where Node finds a package, seen from the folder of another. */
function resolveIn(lock: Lock, name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf(`/${INSIDE}`), 0))) {
    const path = `${folder && `${folder}/`}${INSIDE}${name}`;
    if (Object.hasOwn(lock, path)) return path;
    if (folder === '') return undefined;
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

function copyrightOf(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying)(\.|-|$)/i.test(file));
  const lines = files.sort(compare).flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/\r?\n/));
  // Not the words of a licence, which speak of copyright too, nor its `Copyright [yyyy] [name]`.
  const claims = lines.map((line) => line.trim()).filter((line) => /^Copyright (\([cC]\)|©|\d{4}|[A-Z])/.test(line));
  return [...new Set(claims)];
}

function noticeOf(folder: string): string | undefined {
  const file = readdirSync(folder)
    .sort(compare)
    .find((name) => /^notice(\.(txt|md))?$/i.test(name));
  return file === undefined
    ? undefined
    : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() || undefined;
}

/** Not by locale, which differs from machine to machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(path: string, file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw fileError(file, `cannot be read (${String((error as NodeJS.ErrnoException).code)}); a JSON file is needed`);
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isRecord(value)) return value;
  } catch {
    // Said below.
  }
  throw fileError(file, 'not a JSON object');
}
