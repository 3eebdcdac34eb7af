import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface PackageFile {
  readonly name?: string;
  readonly version?: string;
}

/** Folder of this package, from the sources as from the built files. */
export const PACKAGE_ROOT = packageRoot(__dirname);

/** Version of this package. */
export const VERSION = readPackage(join(PACKAGE_ROOT, 'package.json')).version ?? '0.0.0';

/** Version of another package as this one would load it; undefined if it is not installed. */
export function versionOf(name: string): string | undefined {
  try {
    return readPackage(require.resolve(`${name}/package.json`, { paths: [process.cwd(), PACKAGE_ROOT] })).version;
  } catch {
    return undefined;
  }
}

function packageRoot(folder: string): string {
  const file = join(folder, 'package.json');
  if (existsSync(file) && readPackage(file).name === 'cdk-policy-blueprints') return folder;
  return packageRoot(dirname(folder));
}

function readPackage(file: string): PackageFile {
  return JSON.parse(readFileSync(file, 'utf8')) as PackageFile;
}
