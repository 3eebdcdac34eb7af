import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, run } from './run';

interface Made {
  readonly licence?: unknown;
  readonly needs?: readonly string[];
  readonly entry?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string>>;
}

/** A project as npm has installed it: `a` at run time, `tool` to develop it, and what else there is. */
function project(
  packages: Readonly<Record<string, Made>>,
  root: Readonly<Record<string, unknown>> = { dependencies: { a: '*' }, devDependencies: { tool: '*' } },
  files: Readonly<Record<string, string>> = {},
): string {
  const lock = Object.entries(packages).map(([name, { needs = [], entry = {} }]) => [
    `node_modules/${name}`,
    { version: '1.0.0', dependencies: Object.fromEntries(needs.map((each) => [each, '*'])), ...entry },
  ]);
  const installed = Object.entries(packages).flatMap(([name, { licence, files: own = {} }]) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', license: licence })],
    ...Object.entries(own).map(([file, text]) => [`node_modules/${name}/${file}`, text]),
  ]);
  return folderWith({
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: { '': root, ...(Object.fromEntries(lock) as object) },
    }),
    ...(Object.fromEntries(installed) as Record<string, string>),
    ...files,
  });
}

const MIT = { licence: 'MIT' };
const approvalOf = (name: string, licence: string, ...more: readonly string[]): string =>
  [
    'packages:',
    `  - package: ${name}`,
    `    licence: ${licence}`,
    '    approvedBy: client@acme.example',
    '    reason: used unchanged',
    ...more.map((line) => `    ${line}`),
    '',
  ].join('\n');

const before = process.env['SOURCE_DATE_EPOCH'];
beforeAll(() => {
  process.env['SOURCE_DATE_EPOCH'] = String(Date.parse('2026-11-20') / 1000);
});
afterAll(() => {
  if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
  else process.env['SOURCE_DATE_EPOCH'] = before;
});

describe('blueprints licences', () => {
  test('ends with 0 where every package is under an approved licence', () => {
    const cwd = project({
      a: { licence: '(MIT OR GPL-3.0-only)', needs: ['b'] },
      b: MIT,
      tool: { licence: 'GPL-3.0' },
    });
    expect(run(cwd, 'licences')).toEqual({ code: 0, stdout: '2 packages judged, 0 findings\n', stderr: '' });
  });

  test('ends with 1 for copyleft, for what is not approved, and for what states nothing, each with its clause', () => {
    const cwd = project({ a: { licence: 'AGPL-3.0-only', needs: ['b', 'c'] }, b: { licence: 'Zlib' }, c: {} });
    const { code, stdout } = run(cwd, 'licences');
    expect(code).toBe(1);
    expect(stdout.split('\n').map((line) => line.split(';')[0])).toEqual([
      'SIP-IP.3 (Security & IP Protection § IP Ownership & OSS): a@1.0.0 (AGPL-3.0-only): AGPL-3.0-only is copyleft, and nobody approved it for this package',
      'SIP-IP.2 (Security & IP Protection § IP Ownership & OSS): b@1.0.0 (Zlib): Zlib is permissive, and nobody approved it',
      'SIP-IP.2 (Security & IP Protection § IP Ownership & OSS): c@1.0.0: it states no licence',
      '3 packages judged, 3 findings',
      '',
    ]);
  });

  test('takes copyleft with a written approval, until that ends', () => {
    const approval = (...more: readonly string[]) => ({
      'licence-approvals.yaml': approvalOf('a', 'MPL-2.0', ...more),
    });
    const of = (...more: readonly string[]) => project({ a: { licence: 'MPL-2.0' } }, undefined, approval(...more));
    expect(run(of('until: 2027-03-31', 'legalReview: Dr. Roe'), 'licences').code).toBe(0);
    expect(run(of('until: 2026-11-19', 'legalReview: Dr. Roe'), 'licences').stdout).toContain('which is past');
    expect(run(of('until: 2027-03-31'), 'licences').stdout).toContain('copyleft needs `legalReview`');
    expect(run(of(), 'licences').code).toBe(1);
  });

  test('judges what only development needs if it is asked to', () => {
    const cwd = project({ a: MIT, tool: { licence: 'GPL-3.0-only' } });
    expect(run(cwd, 'licences').code).toBe(0);
    expect(run(cwd, 'licences', '--dev').stdout).toContain('tool@1.0.0 (GPL-3.0-only)');
  });

  test('judges peers, workspaces and packages under another name, and no optional peer of another package', () => {
    const packages = {
      a: { ...MIT, entry: { peerDependencies: { tool: '*' }, peerDependenciesMeta: { tool: { optional: true } } } },
      peer: { licence: 'GPL-3.0' },
      tool: { licence: 'EPL-2.0' },
      alias: { licence: 'MPL-2.0', entry: { name: 'real' } },
      inner: { licence: 'EUPL-1.2' },
    };
    const cwd = project(packages, { dependencies: { a: '*', alias: '*' }, peerDependencies: { peer: '*' } });
    const lock = JSON.parse(readFileSync(join(cwd, 'package-lock.json'), 'utf8')) as { packages: object };
    const workspace = { 'packages/w': { dependencies: { inner: '*' } }, 'node_modules/w': { link: true } };
    const all = { ...lock, packages: { ...lock.packages, ...workspace } };
    writeFileSync(join(cwd, 'package-lock.json'), JSON.stringify(all));
    const found = [...run(cwd, 'licences').stdout.matchAll(/OSS\): (\w+)@/g)].map(([, name]) => name);
    expect(found).toEqual(['inner', 'peer', 'real']);
  });

  test('believes the lockfile of what is for another platform', () => {
    const cwd = project({ a: MIT });
    const lock = JSON.parse(readFileSync(join(cwd, 'package-lock.json'), 'utf8')) as { packages: object };
    const native = { version: '2.0.0', license: 'GPL-2.0', optional: true, os: ['aix'] };
    const packages = { ...lock.packages, '': { optionalDependencies: { native: '*' } }, 'node_modules/native': native };
    writeFileSync(join(cwd, 'other-lock.json'), JSON.stringify({ ...lock, packages }));
    expect(run(cwd, 'licences', '--lockfile', 'other-lock.json').stdout).toContain('native@2.0.0 (GPL-2.0)');
  });

  test('writes who wrote what, with the notices that are to be passed on, and nothing while something is found', () => {
    const files = {
      LICENSE: 'Copyright (c) 2020 Jane Roe\nThe above copyright notice',
      NOTICE: 'Made by\r\n```Jane```\r\n',
    };
    const cwd = project({ a: { licence: 'Apache-2.0 OR MPL-2.0', files }, tool: { licence: 'GPL-3.0' } });
    expect(run(cwd, 'licences', '--dev', '--write', 'THIRD_PARTY.md').stdout).toContain(
      'THIRD_PARTY.md is not written',
    );
    expect(() => readFileSync(join(cwd, 'THIRD_PARTY.md'))).toThrow(/ENOENT/);
    expect(run(cwd, 'licences', '--write', 'THIRD_PARTY.md').code).toBe(0);
    const text = readFileSync(join(cwd, 'THIRD_PARTY.md'), 'utf8');
    expect(text).toContain('| a | 1.0.0 | Apache-2.0 (of Apache-2.0 OR MPL-2.0) | Copyright (c) 2020 Jane Roe |');
    expect(text).toContain('### a 1.0.0\n\n````text\nMade by\n```Jane```\n````');
    expect(text).not.toContain('tool');
    expect(run(cwd, 'licences', '--write', 'THIRD_PARTY.md').code).toBe(0);
  });

  test('finds a file of notices that is not what it would write', () => {
    const cwd = project({ a: MIT });
    expect(run(cwd, 'licences', '--check', 'THIRD_PARTY.md')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/SIP-IP\.2 .*: THIRD_PARTY\.md is not what the lockfile says; run/) as string,
    });
    run(cwd, 'licences', '--write', 'THIRD_PARTY.md');
    expect(run(cwd, 'licences', '--check', 'THIRD_PARTY.md').code).toBe(0);
  });
});

describe('what cannot be judged', () => {
  test.each<[string, string, readonly string[], RegExp]>([
    ['no lockfile', folderWith({}), [], /package-lock\.json: cannot be read \(ENOENT\); a JSON file is needed/],
    [
      'a lockfile that is no JSON',
      folderWith({ 'package-lock.json': '{' }),
      [],
      /package-lock\.json: not a JSON object/,
    ],
    [
      'a lockfile of npm 6',
      folderWith({ 'package-lock.json': '{"lockfileVersion": 1, "dependencies": {}}' }),
      [],
      /`packages` is absent, an object is needed \(`lockfileVersion` is 1, allowed: 2, 3\); write it anew with npm 7/,
    ],
    [
      'a lockfile with an entry that is none',
      folderWith({ 'package-lock.json': '{"packages": {"node_modules/a": "MIT"}}' }),
      [],
      /`packages\["node_modules\/a"\]` is "MIT", an object is needed/,
    ],
    [
      'a package that is not installed',
      folderWith({ 'package-lock.json': '{"packages": {"node_modules/a": {"version": "1.0.0"}}}' }),
      [],
      /node_modules\/a is not installed as it says \(1\.0\.0\); run `npm ci`/,
    ],
    [
      'approvals that are not there',
      project({ a: MIT }),
      ['--approvals', 'x.yaml'],
      /x\.yaml: cannot be read \(ENOENT\)/,
    ],
    [
      'approvals that are wrong',
      project({ a: MIT }, undefined, { 'licence-approvals.yaml': 'licences: [GPL-3.0]' }),
      [],
      /licence-approvals\.yaml:1:12 licences\[0\]: "GPL-3\.0" is copyleft/,
    ],
    [
      'a file of somebody else',
      project({ a: MIT }, undefined, { 'a.md': 'mine' }),
      ['--write', 'a.md'],
      /--write is a\.md, .*use --force/,
    ],
    [
      'writing and checking',
      project({ a: MIT }),
      ['--write', 'a', '--check', 'a'],
      /--write and --check exclude each other/,
    ],
    ['too many words', project({ a: MIT }), ['more'], /too many words: more/],
  ])('%s is said in words', (_, cwd, words, message) => {
    const { code, stdout, stderr } = run(cwd, 'licences', ...words);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^(blueprints: .+\n)+$/);
    expect(stderr).not.toContain('internal error');
    expect([code, stdout]).toEqual([2, '']);
  });
});
