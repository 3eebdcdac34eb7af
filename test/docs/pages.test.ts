/** What the hand-written pages say is compiled, run and linked. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { App, Stack } from 'aws-cdk-lib/core';
import { BlueprintChecks, packs, TODAY_CONTEXT } from '../../lib';
import { drift, generate, write } from '../../scripts/docs';
import { ROOT } from '../../scripts/docs/catalogue';
import { ScratchStack } from './exceptions.lit';
import { HouseChecks } from './own-pack.lit';
import { app as readmeApp } from './readme.lit';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** The code between the marks, with the imports that a user writes. */
function region(file: string): string | undefined {
  return /^\/\/\/ !show\n(.*?)^\/\/\/ !hide$/ms
    .exec(read(file))?.[1]
    ?.replaceAll("'../../lib/testing'", "'cdk-policy-blueprints/testing'")
    .replaceAll("'../../lib'", "'cdk-policy-blueprints'")
    .replaceAll("'../../constructs'", "'cdk-policy-blueprints/constructs'")
    .replaceAll("'../policies/own-policy.lit'", "'./house'")
    .replaceAll("'./own-rule.lit'", "'./queue-encrypted-by-customer-key'")
    .replaceAll("'./platform-stack.lit'", "'./orders-stack'")
    .replaceAll("'test/docs/engagement.yaml'", "'engagement.yaml'");
}

test.each([
  ['README.md', ['readme']],
  ['docs/exceptions.md', ['exceptions']],
  ['docs/testing.md', ['iam-test']],
  ['docs/recovery.md', ['recovery']],
  ['docs/start/platform-team.md', ['platform-before', 'platform-app', 'platform-stack', 'platform-test']],
  ['docs/writing-rules.md', ['own-rule', 'own-rule-test', 'own-pack']],
])('%s shows code that is compiled and tested, but for the paths of imports', (page, names) => {
  const blocks = [...read(page).matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
  expect(blocks).toEqual(names.map((name) => region(`test/docs/${name}.lit.ts`)));
});

test('the app of the README passes the checks that it registers', () => {
  expect(() => readmeApp.synth()).not.toThrow();
});

test('the exception of the page is accepted, and sets the finding aside', () => {
  const app = new App({ context: { [TODAY_CONTEXT]: '2026-11-20' } });
  const stack = new ScratchStack(app, 'Scratch');
  const rows = new BlueprintChecks(app).checkScope(stack).rows.filter(({ rule }) => rule.id === 'S3BucketVersioned');
  expect(rows).toMatchObject([{ verdict: 'violation', exception: { ticket: 'SEC-142' } }]);
});

test('the pack of the page finds what its rule is about, and cites its policy', () => {
  const app = new App();
  const stack = new Stack(app, 'Queues');
  new Queue(stack, 'Plain');
  const { success, violations } = new HouseChecks(app).validateScope(stack);
  expect(success).toBe(false);
  expect(violations.map(({ description }) => description)).toEqual([
    'QueueEncryptedByCustomerKey: key is absent. Breaks HOUSE-1 (House rules §1)',
  ]);
});

test('the README names every pack', () => {
  expect(packs.filter(({ name }) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
});

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `examples/${name}/README.md`),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

test.each(pages)('%s links to what is there', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
  const broken = links.filter((link) => !/^(https:|mailto:)/.test(link)).filter((link) => !isThere(page, link));
  expect(broken).toEqual([]);
});

function isThere(page: string, link: string): boolean {
  const [path, anchor] = link.split('#') as [string, string | undefined];
  const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
}

function anchorsOf(text: string): readonly string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
  return [...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id!)];
}

describe('generated pages', () => {
  const files = generate();
  const at = mkdtempSync(join(tmpdir(), 'docs-'));
  afterAll(() => rmSync(at, { recursive: true }));

  test('those in the repository are what the code says', () => {
    expect(drift(files)).toEqual([]);
  });

  test('each file that differs, is missing or is left over is named, and writing puts all right', () => {
    write(files, at);
    expect(drift(files, at)).toEqual([]);
    writeFileSync(join(at, 'docs/clauses.md'), 'other');
    rmSync(join(at, 'docs/rules/s3-bucket-versioned.md'));
    writeFileSync(join(at, 'docs/rules/gone.md'), 'gone');
    expect([...drift(files, at)].sort()).toEqual([
      'docs/clauses.md differs from what the code says',
      'docs/rules/gone.md is left over from a rule that is gone',
      'docs/rules/s3-bucket-versioned.md is missing',
    ]);
    write(files, at);
    expect(drift(files, at)).toEqual([]);
  });
});
