import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '../..');

/** A package of ours, for development as well. */
export const installed = (name: string): string => join(root, 'node_modules', name);

const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly files: readonly string[] };

/** Builds and packs the package as `npm publish` would, into a folder. Returns the path of the tarball. */
export function pack(folder: string): string {
  const dist = join(folder, 'package');
  mkdirSync(dist);
  execFileSync(process.execPath, [installed('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', join(dist, 'dist')], { cwd: root }); // prettier-ignore
  for (const name of ['package.json', 'README.md', ...files.filter((each) => each !== 'dist/')]) {
    cpSync(join(root, name), join(dist, name), { recursive: true });
  }
  const script = [installed('ts-node/dist/bin.js'), 'scripts/cdk-init.ts', join(dist, 'templates/cdk-init')];
  execFileSync(process.execPath, script, { cwd: root });
  return packed(dist, folder);
}

/** Packs a folder as it is, into another one. Returns the path of the tarball. */
export function packed(source: string, folder: string): string {
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [made] = JSON.parse(execFileSync('npm', words, { cwd: source, encoding: 'utf8', stdio: 'pipe' })) as readonly {
    readonly filename: string;
  }[];
  return join(folder, made!.filename);
}

/** Unpacks the tarball into `node_modules` of a folder, with everything else linked from this repository's. */
export function unpack(tarball: string, folder: string): string {
  const modules = join(folder, 'node_modules');
  const own = join(modules, 'cdk-policy-blueprints');
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) symlinkSync(installed(name), join(modules, name));
  execFileSync('tar', ['-xzf', tarball, '-C', own, '--strip-components=1']);
  return own;
}
