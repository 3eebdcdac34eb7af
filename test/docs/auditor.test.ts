/** The commands and excerpts of docs/start/auditor.md, held against evidence that is made here. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib/core';
import { context } from '../../cdk.json';
import { BlueprintChecks, CLAUSE_STATUSES, complianceMarkdown, TODAY_CONTEXT, writeEvidence } from '../../lib';
import { checkPaths } from '../../lib/cli';
import { ROOT } from '../../scripts/docs/catalogue';
import { blocksOf, countless, pageText } from './console';
import { ScratchStack } from './exceptions.lit';

const PAGE = pageText('docs/start/auditor.md');
const work = mkdtempSync(join(tmpdir(), 'auditor-'));
const starter = join(ROOT, 'examples/starter');

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, ['-r', 'ts-node/register', join(starter, 'app.ts')], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      ...process.env,
      CDK_CONTEXT_JSON: JSON.stringify(context),
      CDK_OUTDIR: join(work, 'cdk.out'),
      TS_NODE_PROJECT: join(ROOT, 'tsconfig.json'),
    },
  });
  if (status !== 0) throw new Error(stderr);
  jest.spyOn(process, 'cwd').mockReturnValue(work);
  const engagement = join(starter, 'engagement.yaml');
  writeEvidence(checkPaths({ paths: ['cdk.out'], cwd: work, engagement }), join(work, 'evidence'));
}, 120_000);

afterAll(() => {
  jest.restoreAllMocks();
  rmSync(work, { recursive: true });
});

const commands = blocksOf(PAGE, 'console').map(
  (block) => /^\$ ([^\n]+)\n(.*)$/s.exec(block)!.slice(1) as [string, string],
);

test.each(commands)('%s prints what the page shows', (command, shown) => {
  expect(spawnSync('sh', ['-c', command], { cwd: work, encoding: 'utf8' }).stdout).toBe(shown);
});

const [head, exceptions] = blocksOf(PAGE, 'text');

const numberless = (text: string): string =>
  countless(text)
    .replace(/\b\d+ (?=open|that)/g, 'n ')
    .replace(/\d+(\.\d+)+/g, 'v');

test('the head of the report is as the page shows it, but for numbers', () => {
  const report = readFileSync(join(work, 'evidence/compliance.md'), 'utf8');
  expect(numberless(report)).toContain(numberless(head!));
});

test('an exception has the row that the page shows', () => {
  const app = new App({ context: { [TODAY_CONTEXT]: '2026-11-20' } });
  const report = complianceMarkdown(new BlueprintChecks(app).checkScope(new ScratchStack(app, 'Scratch')));
  expect(report).toContain(exceptions);
});

test('the page says what to do about each status', () => {
  const said = [...PAGE.matchAll(/^\| `([a-z ]+)` +\|.*\|.*\|$/gm)].map(([, status]) => status);
  expect(said.sort()).toEqual([...CLAUSE_STATUSES].sort());
});
