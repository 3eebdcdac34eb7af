import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { VERSION } from '../version';
import type { Tarball } from '../scaffold';
import { UsageError } from './errors';

/** This package as a file, to be put into a new repository. */
export interface OwnTarball extends Tarball {
  readonly bytes: Buffer;
}

/**
 * Reads a tarball of this package in this version, for whose dependencies the lockfile is.
 *
 * @param shown how the user named it, with or without `file:`
 */
export function ownTarball(cwd: string, shown: string): OwnTarball {
  const file = resolve(cwd, shown.replace(/^file:/, ''));
  const refuse = (what: string): never => {
    throw new UsageError(`--package: ${shown} ${what}; allowed: what \`npm pack\` makes of this version, ${VERSION}`);
  };
  const bytes = contentOf(file) ?? refuse('cannot be read');
  const manifest = manifestIn(bytes) ?? refuse('is no package');
  if (manifest.name !== 'cdk-policy-blueprints' || manifest.version !== VERSION) {
    refuse(`is ${String(manifest.name)} ${String(manifest.version)}`);
  }
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  return { path: `vendor/${basename(file)}`, integrity, bytes };
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

interface Manifest {
  readonly name?: unknown;
  readonly version?: unknown;
}

const BLOCK = 512;

/** The `package.json` of a tarball: a header of 512 bytes, then the content in as many blocks as it needs. */
function manifestIn(bytes: Buffer): Manifest | undefined {
  try {
    const tar = gunzipSync(bytes);
    for (let at = 0; at + BLOCK <= tar.length;) {
      const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
      const size = parseInt(tar.toString('latin1', at + 124, at + 136), 8);
      const from = at + BLOCK;
      if (name === 'package/package.json') return JSON.parse(tar.toString('utf8', from, from + size)) as Manifest;
      at = from + Math.ceil((Number.isNaN(size) ? 0 : size) / BLOCK) * BLOCK;
    }
  } catch {
    // Said by the caller.
  }
  return undefined;
}
