import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pack, unpack } from './pack';

// `init` as others get it: from the packed package, in a process of its own. What it writes is then used as it is, with
// the packages that npm would install linked from this repository, so that no network is needed.
const work = mkdtempSync(join(tmpdir(), 'init-'));
const NAME = 'acme-portal';
const WORDS = [
  'init', NAME, '--yes', '--data-owner=ACME GmbH', '--account-dev=111111111111', '--account-stage=222222222222',
  '--account-prod=333333333333', '--region=eu-central-1', '--recovery-region=eu-west-1',
  '--on-call=on-call@acme.example', '--security=security@acme.example', '--owner=portal-team@acme.example',
  '--repository=https://github.com/acme/portal',
]; // prettier-ignore
// As in a terminal: without what jest and our own tests have set.
const { NODE_ENV, NODE_OPTIONS, CDK_VALIDATION, JEST_WORKER_ID, ...own } = process.env;
const env = { ...own, CDK_DISABLE_CLI_TELEMETRY: 'true' } as NodeJS.ProcessEnv;

let tarball: string;
let command: string;
beforeAll(() => {
  tarball = pack(work);
  command = join(unpack(tarball, join(work, 'tool')), 'dist/bin/blueprints.js');
}, 300_000);
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

function run(program: string, args: readonly string[], cwd: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env });
  return { status, output: stdout + stderr };
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

test('what it writes passes its tests and is synthesised as it is, without credentials or network', () => {
  const cwd = emptyFolder();
  expect(run(process.execPath, [command, ...WORDS], cwd)).toMatchObject({ status: 0 });
  const repository = join(cwd, NAME);
  const before = contentsOf(repository);
  unpack(tarball, repository);

  const tests = run('npm', ['test'], repository);
  expect(tests.output).toContain('every environment is synthesised without a finding, warnings included');
  expect(tests.status).toBe(0);

  const synthesis = run('npx', ['--offline', 'cdk', 'synth', '--quiet'], repository);
  expect(synthesis).toMatchObject({ status: 0 });
  const evidence = JSON.parse(readFileSync(join(repository, 'evidence/compliance.json'), 'utf8')) as object;
  expect(evidence).toMatchObject({ engagement: { name: NAME } });
  expect(existsSync(join(repository, 'cdk.out/manifest.json'))).toBe(true);

  for (const made of ['node_modules', 'cdk.out', 'evidence']) rmSync(join(repository, made), { recursive: true });
  expect(contentsOf(repository)).toEqual(before);
}, 300_000);

test('interrupted at 50 points it leaves the folder absent or complete', async () => {
  const whole = emptyFolder();
  const began = performance.now();
  expect(run(process.execPath, [command, ...WORDS], whole)).toMatchObject({ status: 0 });
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
