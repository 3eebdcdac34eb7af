/** Every block of YAML on a page that is written by hand is what its readers will take it for. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { isObject, parseEngagement, parseTemplate } from '../../lib';
import { parseApprovals } from '../../lib/licences';
import { ROOT } from '../../scripts/docs/catalogue';
import { blocksOf, pageText } from './console';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs', 'docs/start', 'docs/adr', 'docs/runbooks'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

const SHORTEST = pageText('test/docs/engagement.yaml');
const ENGAGEMENT_KEYS = new Set(['recovery', 'backups', 'residency', 'vendors', 'models', 'retention', 'tags']);

/** What a block may be, by its keys, and what holds it. The first that fits is asked. */
const KINDS: readonly (readonly [string, (keys: readonly string[]) => boolean, (text: string) => unknown])[] = [
  ['a template', (keys) => keys.includes('Resources'), (text) => parseTemplate(text, 'page.yaml')],
  ['an engagement file', (keys) => keys.includes('environments'), (text) => parseEngagement(text, 'page.yaml')],
  [
    'a part of an engagement file',
    (keys) => keys.every((key) => ENGAGEMENT_KEYS.has(key)),
    (text) => parseEngagement(stringify({ ...(parse(SHORTEST) as object), ...(parse(text) as object) }), 'page.yaml'),
  ],
  ['approvals of licences', (keys) => keys.includes('licences'), (text) => parseApprovals(text, 'page.yaml')],
  [
    'a resource of the template above',
    (keys) => keys.length === 1,
    (text) => parseTemplate(`Resources:\n${text.replace(/^(?=.)/gm, '  ')}`, 'page.yaml'),
  ],
];

const keysOf = (text: string): readonly string[] => {
  const data: unknown = parse(text, { uniqueKeys: false, logLevel: 'silent' });
  return isObject(data) ? Object.keys(data) : [];
};

/** Steps of pipelines, which other tools read, and the file that shows what is wrong with it. */
const OTHERS = ['docs/cli.md'];
const isWrongOnPurpose = (text: string): boolean => text.includes('regoin');

const blocks = PAGES.filter((page) => !OTHERS.includes(page)).flatMap((page) =>
  blocksOf(pageText(page), 'yaml')
    .filter((text) => !isWrongOnPurpose(text))
    .map((text, index) => [page, index + 1, text] as const),
);

test('there is YAML to look at', () => {
  expect(new Set(blocks.map(([page]) => page)).size).toBeGreaterThan(4);
});

test.each(blocks)('the YAML of %s, block %i, is valid for what it is', (_, __, text) => {
  const kind = KINDS.find(([, fits]) => fits(keysOf(text)));
  expect(kind).toBeDefined();
  expect(() => kind![2](text)).not.toThrow();
});
