import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { loadEngagement } from '../../lib/engagement';
import { ACTIONS } from './actions';
import { repositoryFor, workflowsIn, type Job, type Step, type Workflow } from './repository';

const repository = repositoryFor('github');
const gitlab = repositoryFor('gitlab');
afterAll(() => {
  for (const each of [repository, gitlab]) rmSync(dirname(each), { recursive: true });
});

const workflows = workflowsIn(repository);
const files = [...workflows.keys()];
const textOf = (file: string): string => workflows.get(file)?.text ?? '';
const workflowOf = (file: string): Workflow => workflows.get(file)!.workflow;
const jobsOf = (file: string): readonly (readonly [string, Job])[] => Object.entries(workflowOf(file).jobs);
const stepsOf = (file: string): readonly Step[] => jobsOf(file).flatMap(([, { steps = [] }]) => steps);

function problemsBy(schema: string, data: unknown): readonly unknown[] {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync(join(__dirname, 'schemas', schema), 'utf8')) as object);
  validate(data);
  return validate.errors ?? [];
}

/** What actionlint says of texts by their file names. */
function linted(texts: Readonly<Record<string, string>>): readonly { readonly message: string }[] {
  const input = JSON.stringify(texts);
  const script = join(__dirname, 'actionlint.mjs');
  return JSON.parse(execFileSync(process.execPath, [script], { input, encoding: 'utf8' })) as readonly {
    readonly message: string;
  }[];
}

describe('the workflows of GitHub', () => {
  test('are those for a pull request, for what is merged, and for the night', () => {
    expect(files.sort()).toEqual(['checks.yml', 'ci.yml', 'deploy-environment.yml', 'deploy.yml', 'drift.yml']);
    expect(Object.fromEntries(files.map((file) => [file, Object.keys(workflowOf(file).on)]))).toEqual({
      'checks.yml': ['workflow_call'],
      'ci.yml': ['pull_request'],
      'deploy-environment.yml': ['workflow_call'],
      'deploy.yml': ['push', 'workflow_dispatch'],
      'drift.yml': ['schedule', 'workflow_dispatch'],
    });
  });

  test.each(files)('%s is valid by the schema', (file) => {
    expect(problemsBy('github-workflow.json', workflowOf(file))).toEqual([]);
  });

  test('pass actionlint, which sees what is wrong', () => {
    expect(linted(Object.fromEntries([...workflows].map(([file, { text }]) => [file, text])))).toEqual([]);
    const wrong = textOf('deploy.yml').replace('needs: dev', 'needs: dve');
    expect(linted({ 'deploy.yml': wrong })[0]?.message).toContain('"dve"');
  }, 30_000);

  test.each(files)('%s uses actions by the commits of the table alone', (file) => {
    const used = [...textOf(file).matchAll(/uses: (.*)/g)].map(([, each]) => each!);
    const external = used.filter((each) => !each.startsWith('./.github/workflows/'));
    expect(external.filter((each) => ACTIONS[each.split('@')[0]!] !== each.split('@')[1])).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
  });

  test('use every action of the table, each by forty hexadecimal digits', () => {
    const all = files.map(textOf).join('\n');
    expect(Object.keys(ACTIONS).filter((action) => !all.includes(`uses: ${action}@`))).toEqual([]);
    for (const pin of Object.values(ACTIONS)) expect(pin).toMatch(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('give no permission by default, and each job the least', () => {
    const given = files.flatMap((file) =>
      jobsOf(file).map(([id, { permissions }]) => [`${file} ${id}`, permissions] as const),
    );
    expect(files.map((file) => workflowOf(file).permissions)).toEqual(files.map(() => ({})));
    const read = { contents: 'read' };
    const deploys = { contents: 'read', 'id-token': 'write' };
    expect(Object.fromEntries(given)).toEqual({
      'checks.yml templates': read,
      'ci.yml checks': read,
      'ci.yml diff': read,
      'ci.yml comment': { 'pull-requests': 'write' },
      'ci.yml code-scanning': { contents: 'read', 'security-events': 'write' },
      'deploy-environment.yml deploy': deploys,
      'deploy.yml checks': read,
      'deploy.yml code-scanning': { contents: 'read', 'security-events': 'write' },
      'deploy.yml dev': deploys,
      'deploy.yml stage': deploys,
      'deploy.yml sign-off': read,
      'deploy.yml prod': deploys,
      'drift.yml drift': deploys,
      'drift.yml issue': { issues: 'write' },
    });
  });

  test('run nothing of the repository where a token may write, or without an end', () => {
    for (const file of files) {
      for (const [id, { permissions = {}, steps, ...job }] of jobsOf(file)) {
        if (!steps) continue;
        expect([file, id, typeof job['timeout-minutes']]).toEqual([file, id, 'number']);
        const writes = Object.entries(permissions).some(([scope, level]) => level === 'write' && scope !== 'id-token');
        if (writes) expect(steps.filter(({ run = '' }) => /\b(npm|npx|node)\b/.test(run))).toEqual([]);
      }
    }
  });

  test('keep no secret, and put nothing that others write into a shell', () => {
    for (const file of files) {
      expect(textOf(file)).not.toMatch(/secrets\.|aws-access-key-id|pull_request_target/);
      for (const { run } of stepsOf(file)) expect(run ?? '').not.toContain('${{');
      const checkouts = stepsOf(file).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
      for (const { with: words } of checkouts) expect(words?.['persist-credentials']).toBe(false);
      expect(workflowOf(file).defaults?.run?.shell).toBe('bash');
    }
  });

  test('take the roles of AWS after the last step that installs or synthesises', () => {
    for (const file of files) {
      const steps = stepsOf(file);
      const taken = steps.findIndex(({ uses = '' }) => uses.startsWith('aws-actions/'));
      const after = taken < 0 ? [] : steps.slice(taken).map(({ run = '' }) => run);
      expect(after.filter((run) => /npm ci|cdk synth/.test(run))).toEqual([]);
    }
  });

  test('deploy to dev, stage and prod in turn, to the accounts and regions of the engagement', () => {
    const { environments } = loadEngagement(join(repository, 'engagement.yaml'));
    const jobs = workflowOf('deploy.yml').jobs;
    expect(['dev', 'stage', 'sign-off', 'prod'].map((id) => jobs[id]?.needs)).toEqual(['checks', 'dev', 'stage', 'sign-off']); // prettier-ignore
    for (const [name, { account, region }] of Object.entries(environments)) {
      expect(jobs[name]?.with).toEqual({ environment: name, account, region });
    }
    expect(workflowOf('deploy-environment.yml').jobs['deploy']?.environment).toBe('${{ inputs.environment }}');
  });

  test('look at each environment for drift, without asking anybody', () => {
    const { environments } = loadEngagement(join(repository, 'engagement.yaml'));
    const { environment, ...job } = workflowOf('drift.yml').jobs['drift']!;
    expect(environment).toBe('${{ matrix.environment }}-read');
    expect(job).toMatchObject({
      strategy: { matrix: { include: Object.entries(environments).map(([name, { account }]) => ({ environment: name, account })) } }, // prettier-ignore
    });
  });

  test.each(files.flatMap((file) => stepsOf(file).flatMap(({ run }) => (run === undefined ? [] : [[file, run]]))))(
    '%s: bash reads %j',
    (_, script) => {
      expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    },
  );
});

describe('the pipeline of GitLab', () => {
  const text = readFileSync(join(gitlab, '.gitlab-ci.yml'), 'utf8');
  const jobs = parse(text, { merge: true }) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const scripts = Object.values(jobs).flatMap((job) =>
    ['before_script', 'script', 'after_script'].flatMap((key) => (job[key] as readonly string[] | undefined) ?? []),
  );

  test('is valid by the schema, which sees what is wrong', () => {
    expect(problemsBy('gitlab-ci.json', jobs)).toEqual([]);
    expect(problemsBy('gitlab-ci.json', { ...jobs, prod: { ...jobs['prod'], when: 'later' } })).not.toEqual([]);
  });

  test('keeps no key, and takes roles by tokens for the address of the repository', () => {
    expect(text).not.toMatch(/AWS_ACCESS_KEY|AWS_SECRET/);
    expect([...text.matchAll(/aud: (.*)/g)].map(([, aud]) => aud)).toEqual([
      'https://gitlab.com',
      'https://gitlab.com',
    ]);
    expect(readFileSync(join(gitlab, 'delivery-stack.ts'), 'utf8')).toContain(
      "subject: 'project_path:acme/web/portal:ref_type:branch:ref:main'",
    );
  });

  test('works in the region of the engagement', () => {
    expect(jobs['variables']).toMatchObject({ AWS_REGION: 'eu-central-1' });
  });

  test('starts prod by hand, after the sign-off', () => {
    expect(jobs['prod']).toMatchObject({ needs: ['templates', 'sign-off'], rules: [{ when: 'manual' }] });
  });

  test.each(scripts)('bash reads %j', (script) => {
    expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});
