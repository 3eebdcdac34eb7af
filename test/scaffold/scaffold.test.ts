import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import cdk from '../../cdk.json';
import { parseEngagement } from '../../lib/engagement';
import { parseApprovals } from '../../lib/licences';
import { clausesOf, policies } from '../../lib/policies';
import {
  PIPELINES,
  QUESTIONS,
  scaffold,
  templateWith,
  type Answers,
  type Files,
  type ScaffoldRequest,
} from '../../lib/scaffold';
import lock from '../../package-lock.json';
import manifest from '../../package.json';

const root = join(__dirname, '../..');

function filesIn(folder: string): Files {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(join(root, folder).length + 1), readFileSync(file, 'utf8')]));
}

const template = filesIn('templates/init');
const example = filesIn('examples/starter');
const ANSWERS: Answers = {
  name: 'acme-portal',
  dataOwner: 'ACME GmbH',
  accountDev: '011111111111',
  accountStage: '222222222222',
  accountProd: '333333333333',
  region: 'eu-central-1',
  recoveryRegion: 'eu-west-1',
  onCall: 'on-call@acme.example',
  security: 'security@acme.example',
  owner: 'portal-team@acme.example',
  repository: 'https://github.com/acme/portal',
};
const REQUEST: ScaffoldRequest = {
  answers: ANSWERS,
  template,
  example,
  pipeline: PIPELINES.get('github')!,
  version: '1.2.3',
  today: '2026-11-21',
};
const made = (answers: Answers = {}, more: Files = new Map(), ci = 'github'): Files => {
  const pipeline = PIPELINES.get(ci)!;
  return scaffold({
    ...REQUEST,
    answers: { ...ANSWERS, ...answers },
    template: templateWith(pipeline, template, more),
    pipeline,
  });
};
const fileOf = (files: Files, path: string): string => files.get(path) ?? `there is no ${path}`;

test('there is everything that an engagement needs from the first day', () => {
  expect([...made().keys()].sort()).toEqual([
    '.editorconfig', '.gitattributes', '.github/CODEOWNERS', '.github/pull_request_template.md',
    '.github/workflows/checks.yml', '.github/workflows/ci.yml', '.github/workflows/deploy-environment.yml',
    '.github/workflows/deploy.yml', '.github/workflows/drift.yml', '.gitignore', '.npmrc', '.nvmrc', '.well-known/security.txt', 'LICENSE', 'NOTICE',
    'README.md', 'SECURITY.md', 'THIRD_PARTY.md', 'app.ts', 'audit-stack.ts', 'backup-stack.ts', 'cdk.json',
      'delivery-stack.ts', 'engagement.yaml', 'jest.config.js', 'licence-approvals.yaml', 'package-lock.json', 'package.json', 'pipeline/diff.mjs', 'records/README.md',
    'records/access-review.md', 'records/background-check.md', 'records/breach-notification.md', 'records/nda.md',
    'records/offboarding.md', 'records/penetration-test.md', 'records/policy-review.md', 'records/post-incident-review.md', 'records/training.md',
    'records/vendor-approval.md', 'runbooks/README.md', 'runbooks/incident.md', 'runbooks/recovery.md',
    'scripts/runbooks.ts', 'storage-stack.ts', 'test/engagement.test.ts', 'test/setup.js', 'tsconfig.json',
  ]); // prettier-ignore
});

test('no placeholder is left, nothing names the example, and nothing leads out of the repository', () => {
  const left = [...made()].filter(([, text]) => /\{\{\w|wiki\.acme|['"(]\.\.\/\.\.\/|\bstarter\b/.test(text));
  expect(left.map(([path]) => path)).toEqual([]);
});

test('the engagement file has the answers, is valid, and tells editors of its schema', () => {
  const text = fileOf(made({ nda: '2026-10-01', ends: '2027-06-30' }), 'engagement.yaml');
  expect(text.split('\n')[0]).toBe(
    '# yaml-language-server: $schema=./node_modules/cdk-policy-blueprints/schema/engagement.schema.json',
  );
  const { environments, contacts, ...rest } = parseEngagement(text, 'engagement.yaml');
  expect(rest).toMatchObject({
    name: 'acme-portal',
    dataOwner: 'ACME GmbH',
    nda: '2026-10-01',
    ends: '2027-06-30',
    residency: ['eu-central-1', 'eu-west-1'],
  });
  expect(rest).not.toHaveProperty('starts');
  expect(environments).toMatchObject({
    dev: { account: '011111111111', region: 'eu-central-1' },
    prod: { account: '333333333333', recoveryRegion: 'eu-west-1' },
  });
  expect(contacts.owner).toBe('portal-team@acme.example');
});

test.each([
  'A: b # c',
  '"quoted"',
  '- x',
  '{{name}}',
  "O'Neil & Söhne",
  '*a* [x](y) <b>',
  '&anchor',
  '2026-01-01',
  'null',
])('a client called %j stays that, and is text in every page', (dataOwner) => {
  const files = made({ dataOwner });
  expect(parseEngagement(fileOf(files, 'engagement.yaml'), 'engagement.yaml').dataOwner).toBe(dataOwner);
  expect(fileOf(files, 'LICENSE')).toContain(`Copyright 2026 ${dataOwner}. All rights reserved.`);
  const line = fileOf(files, 'README.md').split('\n').find((each) => each.includes('client, owner')) ?? ''; // prettier-ignore
  const shown = line.split(/(?<!\\)\|/)[2] ?? '';
  expect(shown.trim().replace(/\\(.)/g, '$1')).toBe(dataOwner);
  expect(shown).not.toMatch(/(?<!\\)[*<>[\]`&]/);
});

test('the app imports this package by its name, and its alarms link the runbooks', () => {
  const files = made();
  expect(fileOf(files, 'app.ts')).toContain("import { EngagementApp } from 'cdk-policy-blueprints/constructs';");
  expect(fileOf(files, 'backup-stack.ts')).toContain(
    "runbook: 'https://github.com/acme/portal/blob/main/runbooks/recovery.md',",
  );
});

test('the app writes its evidence, whichever example it began as', () => {
  expect(fileOf(made(), 'app.ts').match(/\bevidence: 'evidence'/g)).toHaveLength(1);
  const other = scaffold({ ...REQUEST, example: filesIn('examples/serverless-api') });
  expect(fileOf(other, 'app.ts').match(/\bevidence: 'evidence'/g)).toHaveLength(1);
});

describe('the lockfile', () => {
  interface Lock {
    readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  }
  const lockOf = (files: Files): Lock => JSON.parse(fileOf(files, 'package-lock.json')) as Lock;
  const own = 'node_modules/cdk-policy-blueprints';

  test('is for the package.json beside it, which npm ci asks for', () => {
    const { name, version, dependencies, devDependencies } = JSON.parse(fileOf(made(), 'package.json')) as object & Record<string, unknown>; // prettier-ignore
    expect(lockOf(made()).packages['']).toMatchObject({ name, version, dependencies, devDependencies });
    expect(dependencies).toHaveProperty('cdk-policy-blueprints', '1.2.3');
    expect(lockOf(made()).packages[own]).toMatchObject({ version: '1.2.3', dependencies: manifest.dependencies });
    expect(lockOf(made()).packages[own]).not.toHaveProperty('resolved');
  });

  test('has a digest for every package but ours, and for each the version that this repository is tested with', () => {
    const { packages } = lockOf(made());
    const { '': root, [own]: ours, ...others } = packages;
    const tested = (lock as unknown as Lock).packages;
    const wrong = Object.entries(others).filter(
      ([path, { version, integrity, inBundle }]) =>
        tested[path]?.version !== version || (inBundle !== true && typeof integrity !== 'string'),
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(others).length).toBeGreaterThan(300);
  });

  test('installs a tarball where there is one, by its digest', () => {
    const tarball = { path: 'vendor/cdk-policy-blueprints-1.2.3.tgz', integrity: 'sha512-x' };
    const files = scaffold({ ...REQUEST, tarball });
    const { packages } = lockOf(files);
    expect(packages[own]).toMatchObject({ version: '1.2.3', resolved: `file:${tarball.path}`, integrity: 'sha512-x' });
    expect(packages['']).toHaveProperty('dependencies.cdk-policy-blueprints', `file:${tarball.path}`);
    expect(JSON.parse(fileOf(files, 'package.json'))).toHaveProperty('dependencies.cdk-policy-blueprints', `file:${tarball.path}`); // prettier-ignore
  });
});

test('the app makes the delivery last, when everything else is there', () => {
  const end = "app.forEachEnvironment((stage) => {\n  new DeliveryStack(stage, 'Delivery');\n});\n";
  expect(fileOf(made(), 'app.ts').endsWith(end)).toBe(true);
  expect(fileOf(made(), 'app.ts')).toContain("\nimport { DeliveryStack } from './delivery-stack';\n");
  expect(fileOf(made({}, filesIn('templates/aws'), 'aws'), 'app.ts').endsWith('\naddPipelines(app);\n')).toBe(true);
});

test.each([
  ['github', ['.github/CODEOWNERS', '.github/pull_request_template.md', '.github/workflows/checks.yml', '.github/workflows/ci.yml', '.github/workflows/deploy-environment.yml', '.github/workflows/deploy.yml', '.github/workflows/drift.yml']], // prettier-ignore
  ['gitlab', ['.gitlab-ci.yml', '.gitlab/CODEOWNERS', '.gitlab/merge_request_templates/Default.md']],
  ['aws', ['.github/CODEOWNERS', '.github/pull_request_template.md', '.github/workflows/checks.yml', '.github/workflows/ci.yml']], // prettier-ignore
])('with the pipeline of %s come its own files and no others', (ci, paths) => {
  const overlay = ci === 'github' ? new Map<string, string>() : filesIn(`templates/${ci}`);
  const files = made({ repository: 'https://git.acme.example/web/portal.git' }, overlay, ci);
  expect([...files.keys()].filter((path) => path.startsWith('.git') && !/^\.git(ignore|attributes)$/.test(path)).sort()).toEqual(paths); // prettier-ignore
  expect(fileOf(files, 'delivery-stack.ts')).toContain('web/portal');
  expect(fileOf(files, 'delivery-stack.ts')).not.toMatch(/portal\.git|\{\{/);
});

test('a placeholder without a value is a defect of the template, and said', () => {
  expect(() => made({}, new Map([['a.txt', '{{nmae}}']]))).toThrow('a.txt: there is no value for {{nmae}}');
});

test('equal answers on the same day give equal files', () => {
  expect([...made()]).toEqual([...made()]);
});

describe('the templates', () => {
  test('pin every package, to what this repository is tested with', () => {
    const { dependencies, devDependencies } = JSON.parse(fileOf(made(), 'package.json')) as Record<string, object>;
    const own: Readonly<Record<string, string>> = { ...manifest.devDependencies, 'cdk-policy-blueprints': '1.2.3' };
    const pinned = { ...dependencies, ...devDependencies };
    expect(pinned).toEqual(Object.fromEntries(Object.keys(pinned).map((name) => [name, own[name]])));
    expect(Object.keys(pinned)).toContain('aws-cdk');
  });

  test('have the feature flags of this repository, and no telemetry', () => {
    const { context, notices, versionReporting } = JSON.parse(fileOf(made(), 'cdk.json')) as typeof cdk;
    expect(context).toEqual({ 'cli-telemetry': false, ...cdk.context });
    expect({ notices, versionReporting }).toEqual({ notices: false, versionReporting: false });
  });

  test('have approvals that the licence gate reads', () => {
    const text = fileOf(made(), 'licence-approvals.yaml');
    expect(parseApprovals(text, 'licence-approvals.yaml').licences).toContain('Apache-2.0');
  });

  test('have a security.txt that ends within a year, as RFC 9116 recommends', () => {
    const text = fileOf(made(), '.well-known/security.txt');
    expect(text).toContain('\nContact: mailto:security@acme.example\nExpires: 2027-11-20T00:00:00.000Z\n');
  });

  test('have a form for every clause that only people can hold', () => {
    const cited: readonly string[] = fileOf(made(), 'records/README.md').match(/\b(?:CIP|SEC|SIP)-[\w.]*\w/g) ?? [];
    const clauses = policies.flatMap((policy) => clausesOf(policy).filter(({ organisational }) => organisational));
    expect(clauses.map(({ id }) => id).filter((id) => !cited.includes(id) && id !== 'SIP-OF.5')).toEqual([]);
    expect(fileOf(made(), 'records/README.md')).toContain('SIP-OF.1 to SIP-OF.5');
  });

  test('start the clock of a breach with 72 hours', () => {
    expect(fileOf(made(), 'records/breach-notification.md')).toContain('**72 h: latest for the authority**');
  });

  test.each([...made().keys()].filter((path) => path.endsWith('.md')))('%s links to what is there', (path) => {
    const files = made();
    const links = [...fileOf(files, path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
    const own = links.filter((link) => !/^(https:|mailto:)/.test(link));
    const paths = own.map((link) => join(path, '..', link));
    expect(paths.filter((each) => !files.has(each) && ![...files.keys()].some((key) => key.startsWith(each)))).toEqual([]); // prettier-ignore
  });
});

test('every answer has a flag of its own', () => {
  expect(new Set(QUESTIONS.map(({ flag }) => flag)).size).toBe(QUESTIONS.length);
});
