import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, watch } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import create from '../../create/package.json';
import manifest from '../../package.json';
import { installed, pack, packed, root, unpack } from './pack';
import { isCacheWarm, serveRegistry } from './registry';

// `init` as others get it: from the packed package, in a process of its own, and what it writes is used as it is. npm
// takes other packages from the cache that `npm ci` here has filled; where that is gone, those tests are skipped.
const work = mkdtempSync(join(tmpdir(), 'init-'));
const NAME = 'acme-portal';
const FLAGS = [
  '--yes', '--data-owner=ACME GmbH', '--account-dev=111111111111', '--account-stage=222222222222',
  '--account-prod=333333333333', '--region=eu-central-1', '--recovery-region=eu-west-1',
  '--on-call=on-call@acme.example', '--security=security@acme.example', '--owner=portal-team@acme.example',
  '--repository=https://github.com/acme/portal',
]; // prettier-ignore
const WORDS = ['init', NAME, ...FLAGS];
const withNpm = isCacheWarm() ? test : test.skip;

// As in a terminal: without what jest, npm and our own tests have set.
const { NODE_ENV, NODE_OPTIONS, CDK_VALIDATION, JEST_WORKER_ID, INIT_CWD, ...others } = process.env;
const own = Object.fromEntries(Object.entries(others).filter(([name]) => !/^npm_/i.test(name)));
const GIT = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' };
const env = {
  ...own,
  ...GIT,
  CDK_DISABLE_CLI_TELEMETRY: 'true',
  npm_config_cache: join(work, 'cache'),
} as NodeJS.ProcessEnv;

let tarball: string;
let command: string;
let server: Server;
beforeAll(async () => {
  tarball = pack(work);
  command = join(unpack(tarball, join(work, 'tool')), 'dist/bin/blueprints.js');
  const registry = await serveRegistry([
    { manifest, tarball },
    { manifest: create, tarball: packed(join(root, 'create'), work) },
  ]);
  server = registry.server;
  env['npm_config_registry'] = registry.url;
}, 300_000);
afterAll(() => {
  server.close();
  rmSync(work, { recursive: true, force: true });
});

/** Runs a program while the registry answers. */
function run(program: string, args: readonly string[], cwd: string): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(program, [...args], { cwd, encoding: 'utf8', env }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output: stdout + stderr });
    });
    child.stdin?.end();
  });
}

function emptyFolder(): string {
  return mkdtempSync(join(work, 'cwd-'));
}

/** Every file of a folder with its text. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]));
}

const evidenceIn = (repository: string): object =>
  JSON.parse(readFileSync(join(repository, 'evidence/compliance.json'), 'utf8')) as object;

withNpm(
  'what npm create writes passes npm ci, npm test and npx cdk synth with no edit, and its own gate',
  async () => {
    const cwd = emptyFolder();
    const made = await run('npm', ['create', '--yes', 'cdk-policy-blueprints', NAME, '--', ...FLAGS], cwd);
    expect(made.output).toMatch(/acme-portal: \d+ files written/);
    const repository = join(cwd, NAME);
    const before = contentsOf(repository);

    const install = await run('npm', ['ci'], repository);
    const said = install.output.split('\n').filter((line) => !/^(npm warn Unknown user config .*)?$/.test(line));
    expect(said).toEqual([expect.stringMatching(/^added \d+ packages in \S+$/)]);
    expect(install.status).toBe(0);

    const tests = await run('npm', ['test'], repository);
    expect(tests.output).toContain('every environment is synthesised without a finding, warnings included');
    expect(tests.status).toBe(0);

    expect(await run('npx', ['cdk', 'synth', '--quiet'], repository)).toMatchObject({ status: 0 });
    expect(evidenceIn(repository)).toMatchObject({ engagement: { name: NAME } });
    expect(existsSync(join(repository, 'cdk.out/manifest.json'))).toBe(true);
    const gate = await run('npx', ['blueprints', 'licences', '--check', 'THIRD_PARTY.md'], repository);
    expect(gate.output).toMatch(/\d packages judged, 0 findings/);

    for (const each of ['node_modules', 'cdk.out', 'evidence']) rmSync(join(repository, each), { recursive: true });
    expect(contentsOf(repository)).toEqual(before);
  },
  600_000,
);

withNpm(
  'before a release, it installs the tarball that it was given',
  async () => {
    const cwd = emptyFolder();
    expect(await run(process.execPath, [command, ...WORDS, `--package=${tarball}`], cwd)).toMatchObject({ status: 0 });
    const repository = join(cwd, NAME);
    const install = await run('npm', ['ci', '--omit=dev'], repository);
    expect(install).toMatchObject({ status: 0 });
    expect(await run('npx', ['blueprints', '--version'], repository)).toMatchObject({
      output: expect.stringContaining(manifest.version) as string,
    });
  },
  300_000,
);

withNpm(
  'cdk init makes the same of its templates, with placeholders that are synthesised',
  async () => {
    const cwd = emptyFolder();
    const templates = join(work, 'tool/node_modules/cdk-policy-blueprints/templates/cdk-init');
    const words = [
      'init',
      '--unstable=init',
      '--language=typescript',
      '--from-path',
      templates,
      '--template-path',
      'starter',
    ];
    const made = await run(process.execPath, [installed('aws-cdk/bin/cdk'), ...words], cwd);
    expect(made.output).toContain('All done!');
    expect(made.output).toContain('## Fill in first');
    expect(made.output).not.toMatch(/install failed|Unable to/);
    expect(readdirSync(cwd)).toEqual(expect.arrayContaining(['.git', '.gitignore', '.npmrc', 'node_modules']));
    expect(readdirSync(cwd)).not.toContain('restore.js');
    expect(readFileSync(join(cwd, 'package.json'), 'utf8')).not.toContain('restore.js');

    expect(await run('npx', ['cdk', 'synth', '--quiet'], cwd)).toMatchObject({ status: 0 });
    expect(evidenceIn(cwd)).toMatchObject({ engagement: { name: 'replace-me' } });
    expect(spawnSync('git', ['status', '--porcelain'], { cwd, encoding: 'utf8' }).stdout).not.toContain('node_modules');
  },
  600_000,
);

test.each(readdirSync(join(root, 'examples')).filter((name) => existsSync(join(root, 'examples', name, 'app.ts'))))(
  'an app that begins as %s compiles and is synthesised, without credentials or network',
  async (example) => {
    const cwd = emptyFolder();
    expect(await run(process.execPath, [command, ...WORDS, '--from', example], cwd)).toMatchObject({ status: 0 });
    const repository = join(cwd, NAME);
    symlinkSync(join(work, 'tool/node_modules'), join(repository, 'node_modules'));
    expect(await run(process.execPath, [installed('typescript/bin/tsc')], repository)).toEqual({
      status: 0,
      output: '',
    });
    const synth = await run(process.execPath, [installed('aws-cdk/bin/cdk'), 'synth', '--quiet'], repository);
    expect(synth).toMatchObject({ status: 0 });
    expect(evidenceIn(repository)).toMatchObject({ engagement: { name: NAME } });
  },
  300_000,
);

test('interrupted at 50 points it leaves the folder absent or complete', async () => {
  const whole = emptyFolder();
  const began = performance.now();
  expect(await run(process.execPath, [command, ...WORDS], whole)).toMatchObject({ status: 0 });
  const duration = performance.now() - began;
  const complete = contentsOf(join(whole, NAME));

  const wrong: string[] = [];
  const outcomes = { absent: 0, complete: 0 };
  for (let round = 0; round < 50; round += 1) {
    const signal = (['SIGINT', 'SIGTERM', 'SIGKILL'] as const)[round % 3]!;
    const cwd = emptyFolder();
    // Half of them anywhere, the others while the files are written.
    const when =
      round % 2 === 0 ? { after: 'start', ms: Math.random() * duration } : { after: 'first', ms: Math.random() * 20 };
    await interrupted(cwd, signal, when.after === 'first', when.ms);
    const label = `${signal} ${when.ms.toFixed(1)} ms after the ${when.after}`;
    const left = readdirSync(cwd);
    const others = left.filter((name) => name !== NAME);
    const isNamedSo = (name: string): boolean => signal === 'SIGKILL' && name.startsWith(`.${NAME}.unfinished-`);
    if (!others.every(isNamedSo)) wrong.push(`${label}: leaves ${others.join(', ')}`);
    if (!left.includes(NAME)) outcomes.absent += 1;
    else if (JSON.stringify(contentsOf(join(cwd, NAME))) === JSON.stringify(complete)) outcomes.complete += 1;
    else wrong.push(`${label}: is partial`);
  }
  expect(wrong).toEqual([]);
  expect(outcomes.absent).toBeGreaterThan(0);
  expect(outcomes.complete).toBeGreaterThan(0);
}, 300_000);

/** Runs `init`, and sends it a signal so long after its start, or after the first thing that it makes. */
async function interrupted(cwd: string, signal: NodeJS.Signals, isAfterFirst: boolean, ms: number): Promise<void> {
  const first = new AbortController();
  const watcher = watch(cwd, () => first.abort());
  const child = spawn(process.execPath, [command, ...WORDS], { cwd, stdio: 'ignore', env });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (isAfterFirst) await Promise.race([ended, sleep(30_000, undefined, { signal: first.signal }).catch(() => ms)]);
  await Promise.race([ended, sleep(ms)]);
  child.kill(signal);
  await ended;
  watcher.close();
}

test('two at once: one writes the folder, the other says that it is taken', async () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, NAME));
  const one = () =>
    new Promise<number | null>((resolve) => {
      spawn(process.execPath, [command, ...WORDS], { cwd, stdio: 'ignore', env }).once('exit', resolve);
    });
  expect((await Promise.all([one(), one()])).sort()).toEqual([0, 2]);
  expect(readdirSync(cwd)).toEqual([NAME]);
}, 60_000);
