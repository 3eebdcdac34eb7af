import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from './pack';

interface Entry {
  /** Only where the folder has another name than the package. */
  readonly name?: string;
  readonly version: string;
  readonly integrity?: string;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>;
};

const config = ['config', 'get', 'cache'];
const cache = execFileSync('npm', config, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** Where npm keeps a package: undefined if it does not. */
function cached({ integrity = '' }: Entry): string | undefined {
  const [algorithm = '', digest = ''] = integrity.split('-');
  const hex = Buffer.from(digest, 'base64').toString('hex');
  const path = join(cache, '_cacache/content-v2', algorithm, hex.slice(0, 2), hex.slice(2, 4), hex.slice(4));
  return hex !== '' && existsSync(path) ? path : undefined;
}

/** Whether npm's cache still has what a new repository installs on this machine, from when `npm ci` ran here. */
export function isCacheWarm(): boolean {
  const lockfile = readFileSync(join(root, 'templates/init/package-lock.json'), 'utf8');
  const { packages: wanted } = JSON.parse(lockfile) as { readonly packages: Readonly<Record<string, Entry>> };
  const installed = Object.entries(wanted).filter(
    ([path, { integrity }]) => integrity !== undefined && existsSync(join(root, path)),
  );
  return installed.every(([, entry]) => cached(entry));
}

/** A package of ours: its `package.json` and the file. */
export interface Published {
  readonly manifest: { readonly name: string; readonly version: string };
  readonly tarball: string;
}

interface Version {
  readonly name: string;
  readonly version: string;
  readonly integrity?: string | undefined;
  readonly file: string | undefined;
}

/** Each version of a package: the published one, or those of our lockfile, the one at its top first. */
function versionsOf(name: string, published: readonly Published[]): readonly Version[] {
  const own = published.find(({ manifest }) => manifest.name === name);
  if (own) return [{ ...own.manifest, file: own.tarball }];
  const nameOf = (path: string, { name: other }: Entry): string => other ?? path.replace(/^.*node_modules\//, '');
  return Object.entries(packages)
    .filter(([path, entry]) => entry.integrity !== undefined && nameOf(path, entry) === name)
    .sort(([a], [b]) => a.length - b.length)
    .map(([, entry]) => ({ ...entry, name, file: cached(entry) }));
}

/** A registry on this machine, as if our packages were published: it serves them, and what npm's cache has of others. */
export async function serveRegistry(published: readonly Published[]): Promise<{ server: Server; url: string }> {
  const server = createServer(({ url: path = '' }, response) => {
    const [name = '', tarball] = decodeURIComponent(path.slice(1)).split('/-/');
    const versions = versionsOf(name, published);
    const wanted = versions.find(({ version }) => tarball === `${version}.tgz`);
    if (wanted?.file !== undefined) {
      response.end(readFileSync(wanted.file));
    } else if (tarball !== undefined || versions.length === 0) {
      response.writeHead(404).end('{}');
    } else {
      const all = versions.map(({ integrity, file, ...manifest }): [string, object] => [
        manifest.version,
        { ...manifest, dist: { integrity, tarball: `${url}${name}/-/${manifest.version}.tgz` } },
      ]);
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ name, 'dist-tags': { latest: all[0]?.[0] }, versions: Object.fromEntries(all) }));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  return { server, url };
}
