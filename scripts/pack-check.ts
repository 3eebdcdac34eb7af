/**
 * Checks what `npm pack` would publish, given its `--json` on standard input: everything that package.json points to
 * is in it and loads, and nothing is in it that only development needs.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const root = join(__dirname, '..');

type Targets = string | { readonly [key: string]: Targets };

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<Record<string, Targets>>;
const [tarball] = JSON.parse(readFileSync(0, 'utf8')) as readonly { readonly files: readonly { path: string }[] }[];
const packed = new Set(tarball?.files.map(({ path }) => path));

const leaves = (targets: Targets = {}): readonly string[] =>
  typeof targets === 'string' ? [posix.normalize(targets)] : Object.values(targets).flatMap(leaves);
const pointedTo = ['main', 'types', 'typesVersions', 'bin', 'exports'].flatMap((field) => leaves(manifest[field]));
// What `cdk init --from-path` takes is written by the build.
const written = ['templates/cdk-init/starter/typescript/app.ts', 'templates/cdk-init/starter/typescript/dot-gitignore'];
const documents = ['README.md', 'LICENSE', 'NOTICE', 'THIRD_PARTY.md', 'CHANGELOG.md'];

const problems = [
  ...[...new Set([...pointedTo, ...documents, ...written])]
    .filter((path) => !packed.has(path))
    .map((path) => `${path} is missing`),
  ...[...packed]
    .filter((path) =>
      /^(?!dist\/|schema\/|docs\/|examples\/|templates\/(aws|cdk-init|gitlab|init)\/|[^/]+$)/.test(path),
    )
    .map((path) => `${path} is not ours to publish`),
  ...[...packed]
    .filter((path) => /^(?!examples\/|templates\/)/.test(path) && /(?<!\.d)\.ts$|\.test\.|tsbuildinfo$/.test(path))
    .map((path) => `${path} is for development`),
];
// Compilers that resolve as Node 10 did know no exports.
for (const path of leaves(manifest['exports']).filter((each) => each.endsWith('.d.ts'))) {
  const isFound = ['types', 'typesVersions'].some((field) => leaves(manifest[field]).includes(path));
  if (!isFound) problems.push(`${path} is an export, but typesVersions does not name it`);
}
for (const path of new Set(leaves(manifest['exports']))) {
  if (!packed.has(path) || !path.endsWith('.js')) continue;
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- as a user's application does
    require(join(root, path));
  } catch (error) {
    problems.push(`${path} does not load: ${error instanceof Error ? error.message : String(error)}`);
  }
}

for (const problem of problems) console.error(`pack: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`pack: ${packed.size} files, every export loads`);
