import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import {
  fromAssembly,
  fromTemplate,
  isAssembly,
  MAX_TEMPLATE_BYTES,
  TemplateError,
  type ProfileOf,
  type Source,
} from '../engine';
import { UsageError } from './errors';

const TEMPLATE_NAME = /\.(json|ya?ml|template)$/i;
const SKIPPED = new Set(['node_modules', '.git']);

/** What the paths of a command line hold. */
export interface Found {
  readonly sources: readonly Source[];
  /** The cloud assemblies among them. */
  readonly assemblies: readonly string[];
}

/**
 * Reads cloud assemblies, templates, and folders of templates.
 *
 * A file that is named must be a template. In a folder, files that do not claim to be templates are passed over, and a
 * folder without any is an error.
 *
 * @throws UsageError or TemplateError
 */
export function findSources(paths: readonly string[], cwd: string, profileOf: ProfileOf): Found {
  const sources: Source[] = [];
  const assemblies: string[] = [];
  const readAssembly = (folder: string): void => {
    assemblies.push(folder);
    sources.push(...fromAssembly(folder, profileOf));
  };
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (!stats) throw new UsageError(`${path}: no such file or folder`);
    if (!stats.isDirectory()) {
      sources.push(read(absolute, relative(cwd, absolute), profileOf));
      continue;
    }
    const before = sources.length;
    if (isAssembly(absolute)) readAssembly(absolute);
    else {
      for (const found of contentsOf(absolute)) {
        if (isAssembly(found)) readAssembly(found);
        else sources.push(read(found, relative(cwd, found), profileOf));
      }
    }
    if (sources.length === before) {
      throw new UsageError(`${path}: nothing to check; a cdk.out folder or CloudFormation templates are needed`);
    }
  }
  const unique = new Map(sources.map((source) => [source.input.file, source]));
  return { sources: [...unique.values()], assemblies };
}

function read(file: string, name: string, profileOf: ProfileOf): Source {
  return fromTemplate(textOf(file, name), file, name, profileOf);
}

function textOf(file: string, name: string): string {
  const { size } = statSync(file);
  if (size > MAX_TEMPLATE_BYTES) {
    throw new TemplateError(name, `the file is larger than ${String(MAX_TEMPLATE_BYTES / 1024 / 1024)} MiB`);
  }
  return readFileSync(file, 'utf8');
}

/** Cloud assemblies below a folder, and files that look like templates: by their name, and by what they say. */
function contentsOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (SKIPPED.has(entry.name)) return [];
        return isAssembly(path) && isManifestOfAssembly(path) ? [path] : contentsOf(path);
      }
      return entry.isFile() && TEMPLATE_NAME.test(entry.name) && claimsToBeTemplate(path) ? [path] : [];
    });
}

/** Many tools write a file called manifest.json; a cloud assembly's has artifacts. */
function isManifestOfAssembly(folder: string): boolean {
  return textOf(join(folder, 'manifest.json'), folder).includes('"artifacts"');
}

function claimsToBeTemplate(file: string): boolean {
  const text = textOf(file, file);
  return /(^|[{,\s])["']?Resources["']?\s*:/m.test(text) && /AWS::|AWSTemplateFormatVersion|Custom::/.test(text);
}
