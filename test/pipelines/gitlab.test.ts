import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { spawn } from 'node:child_process';
import { parse } from 'yaml';
import { install, repositoryFor } from './repository';
import { Runner, type Answers } from './runner';

// Every script of the pipeline of GitLab, run here: what reaches GitLab or AWS is noted instead.

const repository = repositoryFor('gitlab');
const at = (...path: readonly string[]): string => join(repository, ...path);

interface GitLabJob {
  readonly extends?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly before_script?: readonly string[];
  readonly script?: readonly string[];
  readonly after_script?: readonly string[];
}

const jobs = parse(readFileSync(at('.gitlab-ci.yml'), 'utf8'), { merge: true }) as Readonly<Record<string, GitLabJob>>;

const OUTSIDE: Answers = {
  'npm ci --ignore-scripts': {},
  'npm test': {},
  'npm audit --omit=dev --audit-level=high': {},
  'npx blueprints licences --check THIRD_PARTY.md': {},
  'npx cdk deploy ': {},
  'npx cdk drift ': {},
  'apt-get update -qq': {},
  'apt-get install -qq --yes --no-install-recommends ca-certificates git': {},
  'git worktree add --force base 0123abc': {},
};
const machine = new Runner(OUTSIDE);

/** Runs a job with the variables that GitLab gives it; returns what it asked of others. */
function run(name: string, env: Readonly<Record<string, string>> = {}, on = machine): readonly string[] {
  const own = jobs[name]!;
  const job = { ...(own.extends === undefined ? {} : jobs[own.extends]), ...own };
  on.calls.length = 0;
  const variables = Object.entries(job.variables ?? {}).map(([key, value]) => [
    key,
    value.startsWith('/tmp/') ? at('token') : value,
  ]);
  const given = { ...(Object.fromEntries(variables) as Record<string, string>), AWS_TOKEN: 'token', ...env };
  for (const part of [[...(job.before_script ?? []), ...(job.script ?? [])], job.after_script ?? []]) {
    if (part.length > 0) on.script(part.join('\n'), repository, given);
  }
  return [...on.calls];
}

beforeAll(() => {
  install(repository);
  process.env['SOURCE_DATE_EPOCH'] = String(Date.parse('2026-11-21') / 1000);
});
afterAll(() => {
  delete process.env['SOURCE_DATE_EPOCH'];
  machine.dispose();
  rmSync(dirname(repository), { recursive: true });
});

test('a merge request is checked and compared, and what is merged goes to dev, stage and prod', () => {
  run('templates');
  expect(JSON.parse(readFileSync(at('gl-code-quality-report.json'), 'utf8'))).toEqual([]);
  expect(readFileSync(at('policies.xml'), 'utf8')).toContain('<testsuites name="cdk-policy-blueprints"');

  // What git checks out as the base: nothing that is synthesised anew, but its templates.
  mkdirSync(at('base'));
  symlinkSync(at('node_modules'), at('base/node_modules'));
  writeFileSync(at('base/cdk.json'), '{ "app": "cdk.old" }');
  cpSync(at('cdk.out'), at('base/cdk.out'), { recursive: true });
  cpSync(at('cdk.out'), at('base/cdk.old'), { recursive: true });
  rmSync(at('base/cdk.out/assembly-prod'), { recursive: true });
  const manifest = JSON.parse(readFileSync(at('base/cdk.out/manifest.json'), 'utf8')) as { artifacts: Record<string, object> }; // prettier-ignore
  delete manifest.artifacts['assembly-prod'];
  const { 'assembly-dev': dev, ...rest } = manifest.artifacts;
  writeFileSync(at('base/cdk.out/manifest.json'), JSON.stringify({ ...manifest, artifacts: { ...rest, 'assembly-dev': dev } })); // prettier-ignore
  const calls = run('differences', { CI_MERGE_REQUEST_DIFF_BASE_SHA: '0123abc' });
  expect(calls).toContain('git worktree add --force base 0123abc');
  // More than a comment may have: what is too long is named.
  const diff = readFileSync(at('diff.md'), 'utf8');
  const named = [...diff.matchAll(/<summary>(.*) \(new\)<\/summary>|^- (.*) \(new\): changes, too much/gm)];
  const stacks = ['Audit', 'Backup', 'Delivery', 'Recovery', 'Storage'].map((name) => `prod/${name}`);
  expect(named.map(([, shown, long]) => shown ?? long)).toEqual(stacks);
  expect(diff).toContain('too much to show here');
  expect(diff.length).toBeLessThan(65_536);

  const deploysTo = (name: string) => {
    expect(run(name, { CI_ENVIRONMENT_NAME: name })).toEqual([
      'npm ci --ignore-scripts',
      `npx cdk deploy --app cdk.out --require-approval never --progress events ${name}/**`,
    ]);
  };
  deploysTo('dev');
  deploysTo('stage');
  expect(() => run('sign-off')).toThrow('sign-off.yaml is not there');
  machine.script('npx blueprints sign-off create --by security@acme.example', repository, {});
  run('sign-off');
  deploysTo('prod');
  expect(readFileSync(at('token'), 'utf8')).toBe('token');
}, 120_000);

test('drift is looked for in the environment of the job', () => {
  const night = new Runner({ ...OUTSIDE, 'npx cdk synth --quiet': {} });
  expect(run('drift', { ENVIRONMENT: 'stage' }, night)).toEqual([
    'npm ci --ignore-scripts',
    'npx cdk synth --quiet',
    'npx cdk drift --app cdk.out --fail --no-color stage/**',
  ]);
  night.dispose();
});

test('a merge request has one comment: made first, then updated, on whichever page it stands', async () => {
  const asked: string[] = [];
  const pages: Record<string, readonly object[]> = { '1': [{ id: 1, body: 'mine' }], '2': [] };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const page = searchParams.get('page') ?? '';
    asked.push(`${request.method ?? ''} ${pathname}`);
    expect(request.headers['private-token']).toBe('secret');
    request.resume();
    response.setHeader('x-next-page', page === '1' ? '2' : '');
    response.end(JSON.stringify(pages[page] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  writeFileSync(at('comment.md'), '<!-- blueprints-diff -->\nnew');
  const comment = () =>
    new Promise<number | null>((resolve) => {
      const env = { CI_API_V4_URL: `http://localhost:${String(port)}/api/v4`, CI_PROJECT_ID: '5', CI_MERGE_REQUEST_IID: '7', COMMENT_TOKEN: 'secret' }; // prettier-ignore
      spawn(process.execPath, ['pipeline/comment.mjs', 'comment.md'], { cwd: repository, env }).once('exit', resolve);
    });
  const notes = '/api/v4/projects/5/merge_requests/7/notes';
  expect(await comment()).toBe(0);
  expect(asked.splice(0)).toEqual([`GET ${notes}`, `GET ${notes}`, `POST ${notes}`]);
  pages['2'] = [{ id: 9, body: '<!-- blueprints-diff -->\nold' }];
  expect(await comment()).toBe(0);
  expect(asked).toEqual([`GET ${notes}`, `GET ${notes}`, `PUT ${notes}/9`]);
  await new Promise((resolve) => server.close(resolve));
});
