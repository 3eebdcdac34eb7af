import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { templateWith, type Files, type Pipeline } from '../scaffold';
import { PACKAGE_ROOT } from '../version';

const EXAMPLES = join(PACKAGE_ROOT, 'examples');
const TEMPLATES = join(PACKAGE_ROOT, 'templates');

/** The examples that come with this package, by name. */
export function examples(): ReadonlyMap<string, () => Files> {
  const names = readdirSync(EXAMPLES).filter((each) => existsSync(join(EXAMPLES, each, 'engagement.yaml')));
  return new Map(names.map((each) => [each, () => filesIn(join(EXAMPLES, each))]));
}

/** What every new repository with such a pipeline is made of, beside an example. */
export function templateFiles(pipeline: Pipeline): Files {
  const { overlay } = pipeline;
  const own: Files = overlay === undefined ? new Map<string, string>() : filesIn(join(TEMPLATES, overlay));
  return templateWith(pipeline, filesIn(join(TEMPLATES, 'init')), own);
}

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
