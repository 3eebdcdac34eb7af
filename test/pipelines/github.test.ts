import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { install, repositoryFor, workflowsIn } from './repository';
import { Runner, type Answers } from './runner';

// Every shell step of the workflows, run here: what reaches GitHub or AWS is noted instead.

const repository = repositoryFor('github');
const workflows = workflowsIn(repository);
const at = (...path: readonly string[]): string => join(repository, ...path);
const workflowOf = (file: string) => workflows.get(file)!.workflow;

const VALUES: Readonly<Record<string, string>> = {
  'github.token': 'token',
  'github.repository': 'acme/portal',
  'github.event.pull_request.number': '7',
  'github.event.pull_request.base.sha': 'base',
  'github.server_url': 'https://github.com',
  'github.run_id': '1',
};

/** What answers where nothing is said: the registry, GitHub and AWS. */
const OUTSIDE: Answers = {
  'npm ci --ignore-scripts': {},
  'npm test': {},
  'npm audit --omit=dev --audit-level=high': {},
  // The file is of the lockfile, which only a registry makes.
  'npx blueprints licences --check THIRD_PARTY.md': {},
  'npx cdk deploy ': {},
  'npx cdk drift ': {},
  'gh ': {},
};

function runner(answers: Answers = {}): Runner {
  // Those of the test come first and have the last word.
  return new Runner({ ...answers, ...OUTSIDE, ...answers });
}

beforeAll(() => {
  install(repository);
  process.env['SOURCE_DATE_EPOCH'] = String(Date.parse('2026-11-21') / 1000);
});
afterAll(() => {
  delete process.env['SOURCE_DATE_EPOCH'];
  rmSync(dirname(repository), { recursive: true });
});

const digestOf = (folder: string): string => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = createHash('sha256');
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(readFileSync(path));
  return hash.digest('hex');
};

test('a pull request is checked, compared and commented on, and what is merged goes to dev, stage and prod', () => {
  const checks = runner();
  checks.job(workflowOf('checks.yml'), 'templates', repository, VALUES);
  expect(existsSync(at('findings.sarif'))).toBe(true);
  expect(readFileSync(at('.summary'), 'utf8')).toContain('sign-off.yaml is not there');
  expect(checks.calls).toContain('npx cdk synth --quiet');
  const checked = digestOf(at('cdk.out'));

  // What GitHub checks out as the base branch: the same, with another template.
  mkdirSync(at('base'));
  for (const name of ['app.ts', 'cdk.json', 'engagement.yaml', 'package.json', 'tsconfig.json'])
    cpSync(at(name), at('base', name));
  for (const name of readdirSync(repository).filter((each) => each.endsWith('-stack.ts')))
    cpSync(at(name), at('base', name));
  symlinkSync(at('node_modules'), at('base/node_modules'));
  const storage = readFileSync(at('base/storage-stack.ts'), 'utf8');
  writeFileSync(at('base/storage-stack.ts'), storage.replace("'Documents of the client'", "'```\\nPapers'"));
  for (const name of ['cdk.out', 'evidence']) rmSync(at(name), { recursive: true });
  checks.job(workflowOf('ci.yml'), 'diff', repository, VALUES);
  const diff = readFileSync(at('diff.md'), 'utf8');
  expect(diff).toMatch(/^<!-- blueprints-diff -->\n## What this changes\n/);
  expect([...diff.matchAll(/<summary>(.*)<\/summary>/g)].map(([, stack]) => stack)).toEqual(['dev/Storage', 'prod/Storage', 'stage/Storage']); // prettier-ignore
  // What a template says cannot end the block of code that it stands in.
  expect(diff).toContain('\n````text\n');
  expect(diff).toContain('Documents of the client');
  expect(diff.length).toBeLessThan(65_536);
  expect(digestOf(at('cdk.out'))).toBe(checked);

  for (const name of ['base', 'cdk.out', 'evidence']) if (existsSync(at(name))) rmSync(at(name), { recursive: true });
  const deploy = workflowOf('deploy.yml');
  const environment = workflowOf('deploy-environment.yml');
  const to = (name: string): void => {
    checks.calls.length = 0;
    const inputs = { 'inputs.environment': name, 'inputs.region': 'eu-central-1', 'inputs.account': '1', 'vars.AWS_DEPLOY_ROLE': 'role' }; // prettier-ignore
    checks.job(environment, 'deploy', repository, { ...VALUES, ...inputs });
    expect(digestOf(at('cdk.out'))).toBe(checked);
    expect(checks.calls).toEqual(['npm ci --ignore-scripts', `npx cdk deploy --app cdk.out --require-approval never --progress events ${name}/**`]); // prettier-ignore
  };
  to('dev');
  to('stage');
  const signOff = () => {
    checks.job(deploy, 'sign-off', repository, VALUES);
  };
  expect(signOff).toThrow('sign-off.yaml is not there');
  checks.script('npx blueprints sign-off create --by portal-team@acme.example', repository, {});
  signOff();
  to('prod');

  // One exception more, and prod waits until somebody looks again.
  const signed = readFileSync(at('sign-off.yaml'), 'utf8');
  writeFileSync(at('sign-off.yaml'), signed.replace('exceptions: 0', 'exceptions: 1'));
  expect(signOff).toThrow('exceptions is 1, but the evidence has 0');
  checks.dispose();
}, 120_000);

test('a pull request has one comment: made first, then updated', () => {
  const cwd = at('comment');
  mkdirSync(cwd);
  const comment = (known: string): readonly string[] => {
    const machine = runner({ 'gh api --paginate': { stdout: known } });
    mkdirSync(join(cwd, 'up'), { recursive: true });
    writeFileSync(join(cwd, 'diff.md'), '<!-- blueprints-diff -->\n');
    const upload = { uses: 'actions/upload-artifact@x', with: { name: 'diff', path: 'diff.md' } };
    machine.job({ on: {}, jobs: { up: { steps: [upload] } } }, 'up', cwd, VALUES);
    machine.job(workflowOf('ci.yml'), 'comment', cwd, VALUES);
    machine.dispose();
    return machine.calls.slice(1);
  };
  expect(comment('')).toEqual(['gh api --method POST repos/acme/portal/issues/7/comments --field body=@diff.md --silent']); // prettier-ignore
  expect(comment('31\n32\n')).toEqual(['gh api --method PATCH repos/acme/portal/issues/comments/31 --field body=@diff.md --silent']); // prettier-ignore
});

describe('drift', () => {
  const drift = workflowOf('drift.yml');
  const values = { ...VALUES, 'matrix.environment': 'prod', 'matrix.account': '3', 'vars.AWS_DRIFT_ROLE': 'role' };

  /** What a night with that end of `cdk drift` asks of GitHub, where an issue is open or not. */
  function night(code: number, open: string): { readonly calls: readonly string[]; readonly body: string } {
    const cwd = at(`night-${String(code)}-${open === '' ? 'none' : 'open'}`);
    mkdirSync(cwd);
    const machine = runner({
      'npx cdk synth --quiet': {},
      'npx cdk drift ': { code, stdout: '`[~] AWS::S3::Bucket`\n' },
      'gh issue list': { stdout: open },
    });
    machine.job(drift, 'drift', cwd, values);
    for (const name of ['drift.txt', 'status.txt']) renameSync(join(cwd, name), join(cwd, `${name}.old`));
    machine.job(drift, 'issue', cwd, values);
    machine.dispose();
    const body = existsSync(join(cwd, 'body.md')) ? readFileSync(join(cwd, 'body.md'), 'utf8') : '';
    return { calls: machine.calls.filter((call) => !call.startsWith('np')), body };
  }
  const LIST = 'gh issue list --state open --search "Drift in prod" in:title --json number,title --jq .[] | select(.title == "Drift in prod") | .number'; // prettier-ignore

  test('opens an issue with what differs', () => {
    const { calls, body } = night(1, '');
    expect(calls).toEqual([LIST, 'gh issue create --title Drift in prod --body-file body.md']);
    expect(body).toContain('What is deployed to prod differs from the templates');
    expect(body).toContain('https://github.com/acme/portal/actions/runs/1');
    expect(body).toContain('\n    `[~] AWS::S3::Bucket`\n');
  });

  test('updates the one that is open, and closes it when nothing differs any more', () => {
    expect(night(1, '12\n').calls).toEqual([LIST, 'gh issue edit 12 --body-file body.md']);
    expect(night(0, '12\n').calls).toEqual([LIST, 'gh issue close 12 --comment Nothing differs any more: https://github.com/acme/portal/actions/runs/1']); // prettier-ignore
    expect(night(0, '').calls).toEqual([LIST]);
  });

  test('says so where the comparison itself failed', () => {
    const cwd = at('night-without');
    mkdirSync(cwd);
    const machine = runner();
    const script = drift.jobs['issue']?.steps?.find(({ run }) => run !== undefined)?.run ?? '';
    machine.script(script, cwd, { ENVIRONMENT: 'prod', RUN: 'https://run' });
    machine.dispose();
    expect(readFileSync(join(cwd, 'body.md'), 'utf8')).toContain(
      'Exit code of `cdk drift`: none: the job failed before.',
    );
  });
});

test('a step with a command that is wrong fails here', () => {
  const machine = runner();
  for (const wrong of ['npx cdk deploi "dev/**"', 'npm cu', 'npx blueprints sign-of verify', 'aws s3 ls']) {
    expect(() => machine.script(wrong, repository, {})).toThrow('ended with');
  }
  machine.dispose();
});
