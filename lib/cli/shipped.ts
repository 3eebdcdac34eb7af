import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Files } from '../scaffold';
import { PACKAGE_ROOT } from '../version';

const EXAMPLES = join(PACKAGE_ROOT, 'examples');

/** The examples that come with this package, by name. */
export function examples(): ReadonlyMap<string, () => Files> {
  const names = readdirSync(EXAMPLES).filter((each) => existsSync(join(EXAMPLES, each, 'engagement.yaml')));
  return new Map(names.map((each) => [each, () => filesIn(join(EXAMPLES, each))]));
}

/** What every new repository is made of, beside an example. */
export const templateFiles = (): Files => filesIn(join(PACKAGE_ROOT, 'templates/init'));

function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path, 'utf8'),
    ]),
  );
}
