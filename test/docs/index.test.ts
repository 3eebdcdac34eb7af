/** docs/README.md is the way to every page. That its links and those of all pages lead somewhere: pages.test.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, normalize } from 'node:path/posix';
import ts from 'typescript';
import { ROOT } from '../../scripts/docs/catalogue';
import { pageText } from './console';

const INDEX = 'docs/README.md';

const pagesBelow = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** Pages that a page links to, by their paths from the root. */
function linkedFrom(page: string): readonly string[] {
  return [...pageText(page).matchAll(/\]\(([^)#\s]+\.md)(#[^)\s]*)?\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !link.includes('://'))
    .map((link) => normalize(join(dirname(page), link)));
}

function reachableFrom(start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let page = open.pop(); page !== undefined; page = open.pop()) {
    if (seen.has(page)) continue;
    seen.add(page);
    open.push(...linkedFrom(page));
  }
  return seen;
}

/** What says nothing of where it stands: these have an index of their own, and one page for each thing. */
const LISTED_ELSEWHERE = /^docs\/(rules|constructs)\/(?!README)/;

test('every page is reached from the index through links', () => {
  const reachable = reachableFrom(INDEX);
  expect(pagesBelow('docs').filter((page) => !reachable.has(page))).toEqual([]);
});

test('every page but those of single rules and constructs, and every example, has one line in the index', () => {
  const listed = pageText(INDEX)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => [...(/\]\(([^)#]+\.md)\)/.exec(line)?.slice(1) ?? [])])
    .map((link) => normalize(join('docs', link)));
  const examples = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `examples/${name}/README.md`);
  const expected = [
    ...pagesBelow('docs').filter((page) => page !== INDEX && !LISTED_ELSEWHERE.test(page)),
    ...examples,
  ];
  expect([...listed].sort()).toEqual(expected.sort());
});

test('a decision is called in the index as on its page', () => {
  const wrong = [...pageText(INDEX).matchAll(/\[(\d+\. [^\]]+)\]\((adr\/[^)]+)\)/g)].filter(
    ([, title, file]) => !readFileSync(join(ROOT, 'docs', file!), 'utf8').startsWith(`# ${title!}\n`),
  );
  expect(wrong).toEqual([]);
});

test('docs/upgrading.md names the versions of peers that the package accepts', () => {
  const { peerDependencies } = JSON.parse(pageText('package.json')) as {
    readonly peerDependencies: Readonly<Record<string, string>>;
  };
  const rows = [...pageText('docs/upgrading.md').matchAll(/^\| `([\w-]+)` +\| `([^`]+)` +\|$/gm)];
  expect(Object.fromEntries(rows.map(([, name, range]) => [name, range]))).toEqual(peerDependencies);
});

test('the API reference has every entry point of the package', () => {
  const { config } = ts.parseConfigFileTextToJson('typedoc.json', pageText('typedoc.json')) as {
    readonly config: { readonly entryPoints: readonly string[] };
  };
  const { exports } = JSON.parse(pageText('package.json')) as {
    readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  };
  const sources = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [] : [target.default.replace(/^\.\/dist\/(.*)\.js$/, '$1.ts')],
  );
  expect([...config.entryPoints].sort()).toEqual(sources.sort());
});
