import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { completed } from '../../lib/cli';
import { QUESTIONS } from '../../lib/scaffold';
import { VERSION } from '../../lib/version';
import { folderWith, run } from './run';

const GIVEN: Readonly<Record<string, string>> = {
  '--data-owner': 'ACME GmbH',
  '--account-dev': '111111111111',
  '--account-stage': '222222222222',
  '--account-prod': '333333333333',
  '--region': 'eu-central-1',
  '--recovery-region': 'eu-west-1',
  '--on-call': 'on-call@acme.example',
  '--security': 'security@acme.example',
  '--owner': 'portal-team@acme.example',
  '--repository': 'https://github.com/acme/portal',
};

/** A command line of `init`; a flag whose value is undefined is left out. */
function words(name: string, changes: Readonly<Record<string, string | undefined>> = {}): readonly string[] {
  const flags = Object.entries({ ...GIVEN, ...changes }).filter(([, value]) => value !== undefined);
  return ['init', name, '--yes', ...flags.map(([flag, value]) => `${flag}=${value!}`)];
}

/** A tarball of npm with nothing but this `package.json`. */
function tarballOf(manifest: object): Buffer {
  const content = Buffer.from(JSON.stringify(manifest));
  const header = Buffer.alloc(512);
  header.write('package/package.json', 0);
  header.write(content.length.toString(8).padStart(11, '0'), 124);
  return gzipSync(Buffer.concat([Buffer.alloc(512), header, content, Buffer.alloc(1024)]));
}

let cwd: string;
beforeEach(() => {
  cwd = folderWith({});
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

describe('blueprints init', () => {
  test('writes the repository, says how many files it has and what to do next', () => {
    const { code, stdout, stderr } = run(cwd, ...words('acme-portal'));
    const written = readdirSync(join(cwd, 'acme-portal'), { recursive: true, withFileTypes: true });
    const count = written.filter((entry) => entry.isFile()).length;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`acme-portal: ${String(count)} files written\n`);
    expect(stdout).toContain('  cd acme-portal\n');
    expect(readdirSync(cwd)).toEqual(['acme-portal']);
    const page = readFileSync(join(__dirname, '../../docs/getting-started.md'), 'utf8');
    expect(page).toContain(`\n${stdout}\`\`\`\n`);
  });

  test('has every flag on the page of the command line', () => {
    const page = readFileSync(join(__dirname, '../../docs/cli.md'), 'utf8');
    const missing = QUESTIONS.filter(({ flag }) => flag !== 'NAME' && !page.includes(`\`${flag}\``));
    expect(missing).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ['an account that is none', { '--account-dev': '12' }, '--account-dev: "12" is not an account id; allowed: 12 digits'], // prettier-ignore
    ['an account used twice', { '--account-prod': '222222222222' }, '--account-prod: "222222222222" is shared by stage and prod; allowed: an account of its own for each environment'], // prettier-ignore
    ['a region that is none', { '--region': 'eu-centrl-1' }, '--region: "eu-centrl-1" is not a region of AWS (did you mean "eu-central-1"?); allowed: the code of a region, such as eu-central-1'], // prettier-ignore
    ['the home region for copies', { '--recovery-region': 'eu-central-1' }, '--recovery-region: "eu-central-1" is the home region too; allowed: another region of the residency'], // prettier-ignore
    ['a region outside the residency', { '--residency': 'eu-central-1' }, '--recovery-region: "eu-west-1" is outside the residency; allowed: eu-central-1'], // prettier-ignore
    ['an address that is none', { '--on-call': 'me' }, '--on-call: "me" is not an e-mail address; allowed: one address, such as on-call@example.com'], // prettier-ignore
    ['a day that is none', { '--nda': '2026-02-30' }, '--nda: "2026-02-30" is not a date; allowed: a day of the calendar as YYYY-MM-DD'], // prettier-ignore
    ['an end before the start', { '--starts': '2027-01-02', '--ends': '2027-01-01' }, '--ends: "2027-01-01" is before the start, 2027-01-02; allowed: the day of the start or a later one'], // prettier-ignore
    ['a repository that is none', { '--repository': "https://x.example/'+1" }, `--repository: "https://x.example/'+1" is not the address of a repository; allowed: an https address of letters, digits, dots and hyphens, such as https://github.com/acme/portal`], // prettier-ignore
    ['a repository below a group, which GitHub has not', { '--repository': 'https://github.com/acme/web/portal' }, '--repository: "https://github.com/acme/web/portal" is not the address of a repository; allowed: an owner and a name, such as https://github.com/acme/portal, or another --ci'], // prettier-ignore
    ['a client of two lines', { '--data-owner': 'A\nB' }, '--data-owner: "A\\nB" is not a name; allowed: 1 to 200 characters on one line'], // prettier-ignore
    ['what is missing', { '--owner': undefined }, '--owner: is missing; allowed: one address, such as on-call@example.com'], // prettier-ignore
    ['what is missing in the engagement file of others alone', { '--recovery-region': undefined }, '--recovery-region: is missing; allowed: the code of a region, such as eu-west-1'], // prettier-ignore
  ])('refuses %s by flag, value and what is allowed', (_, changes, message) => {
    const { code, stdout, stderr } = run(cwd, ...words('acme-portal', changes));
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `blueprints: ${message}\n` });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('names all that is wrong at once, in the order of the questions', () => {
    const { stderr } = run(cwd, ...words('Acme', { '--owner': 'x', '--account-dev': 'y', '--repository': 'z' }));
    expect(stderr.split('\n').map((line) => line.split(': ')[1])).toEqual([
      'NAME', '--account-dev', '--owner', '--repository', undefined,
    ]); // prettier-ignore
  });

  test.each(['../outside', '/tmp/outside', 'a b', '.', '..', '__proto__', 'x'.repeat(41), 'CON\u0007'])(
    'refuses the name %j',
    (name) => {
      const { code, stderr } = run(cwd, ...words(name));
      expect(code).toBe(2);
      expect(stderr).toContain('NAME: ');
      expect(readdirSync(cwd)).toEqual([]);
    },
  );

  test('refuses an example that there is none of, and suggests one', () => {
    const { code, stderr } = run(cwd, ...words('acme-portal'), '--from', 'startr');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "blueprints: there is no example 'startr'; did you mean 'starter'?\n",
    });
  });

  test('leaves a folder with something in it alone', () => {
    mkdirSync(join(cwd, 'acme-portal'));
    writeFileSync(join(cwd, 'acme-portal', 'README.md'), 'mine');
    const { code, stderr } = run(cwd, ...words('acme-portal'));
    expect(code).toBe(2);
    expect(stderr).toBe(
      'blueprints: acme-portal is a folder with something in it (README.md); allowed: a new name, or an empty folder\n',
    );
    expect(readFileSync(join(cwd, 'acme-portal', 'README.md'), 'utf8')).toBe('mine');
    expect(readdirSync(cwd)).toEqual(['acme-portal']);
  });

  test.each(['a file', 'a link to an empty folder'])('leaves %s alone', (kind) => {
    const target = join(cwd, 'acme-portal');
    if (kind === 'a file') writeFileSync(target, '');
    else {
      mkdirSync(join(cwd, 'empty'));
      symlinkSync(join(cwd, 'empty'), target);
    }
    const before = readdirSync(cwd);
    const { code, stderr } = run(cwd, ...words('acme-portal'));
    expect(code).toBe(2);
    expect(stderr).toContain('acme-portal is there already and is no folder; allowed: a new name');
    expect(readdirSync(cwd)).toEqual(before);
  });

  test('takes the place of an empty folder', () => {
    mkdirSync(join(cwd, 'acme-portal'));
    expect(run(cwd, ...words('acme-portal')).code).toBe(0);
    expect(readdirSync(join(cwd, 'acme-portal'))).toContain('engagement.yaml');
  });

  test('puts the tarball that it is given into the repository, with its digest in the lockfile', () => {
    const bytes = tarballOf({ name: 'cdk-policy-blueprints', version: VERSION });
    writeFileSync(join(cwd, 'own.tgz'), bytes);
    expect(run(cwd, ...words('acme-portal', { '--package': 'file:own.tgz' })).code).toBe(0);
    expect(readFileSync(join(cwd, 'acme-portal/vendor/own.tgz'))).toEqual(bytes);
    const lock = readFileSync(join(cwd, 'acme-portal/package-lock.json'), 'utf8');
    expect(lock).toContain(`"integrity": "sha512-${createHash('sha512').update(bytes).digest('base64')}"`);
    expect(lock).toContain('"resolved": "file:vendor/own.tgz"');
  });

  test.each<[string, Buffer | undefined, string]>([
    ['nothing', undefined, 'own.tgz cannot be read'],
    ['something else', Buffer.from('x'), 'own.tgz is no package'],
    ['something cut off', tarballOf({ name: 'x', version: '1' }).subarray(0, 30), 'own.tgz is no package'],
    ['another package', tarballOf({ name: 'left-pad', version: '1.0.0' }), 'own.tgz is left-pad 1.0.0'],
    [
      'another version',
      tarballOf({ name: 'cdk-policy-blueprints', version: '9.9.9' }),
      'own.tgz is cdk-policy-blueprints 9.9.9',
    ],
  ])('refuses a tarball that is %s', (_, bytes, wrong) => {
    if (bytes) writeFileSync(join(cwd, 'own.tgz'), bytes);
    const { code, stderr } = run(cwd, ...words('acme-portal', { '--package': 'own.tgz' }));
    const allowed = `what \`npm pack\` makes of this version, ${VERSION}`;
    expect({ code, stderr }).toEqual({ code: 2, stderr: `blueprints: --package: ${wrong}; allowed: ${allowed}\n` });
    expect(readdirSync(cwd)).not.toContain('acme-portal');
  });

  test('needs a name', () => {
    const { code, stderr } = run(cwd, 'init', '--yes');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'blueprints: init needs the name of the engagement, e.g. acme-portal\n',
    });
  });

  test('says in one line that a place cannot be written to', () => {
    const { code, stderr } = run(join(cwd, 'nowhere'), ...words('acme-portal'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^blueprints: ENOENT: .*\n$/);
  });
});

describe('what is not given is asked for', () => {
  async function asked(argv: readonly string[], answers: string) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    input.end(answers);
    const said = text(output);
    try {
      return { argv: await completed(argv, { cwd, input, output }) };
    } catch (error) {
      return { error: (error as Error).message };
    } finally {
      output.end();
      await said;
    }
  }

  test('each until its answer is right', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const given = words('acme-portal', { '--owner': undefined, '--account-prod': undefined });
    input.end('\n222222222222\n 333333333333 \nnobody\nportal-team@acme.example\n');
    const argv = await completed(given.filter((word) => word !== '--yes'), { cwd, input, output }); // prettier-ignore
    output.end();
    expect(argv.slice(-2)).toEqual(['--account-prod=333333333333', '--owner=portal-team@acme.example']);
    const said = await text(output);
    expect(said).toContain('AWS account of prod, 12 digits: ');
    expect(said).toContain('--account-prod: "222222222222" is shared by stage and prod');
    expect(said).toContain('--owner: "nobody" is not an e-mail address');
    expect(run(cwd, ...argv).code).toBe(0);
  });

  test('the name as well, until it is one that is free', async () => {
    mkdirSync(join(cwd, 'taken/inside'), { recursive: true });
    const [, , ...flags] = words('');
    const { argv = [] } = await asked(['init', ...flags.slice(1)], 'taken\n../x\n--yes\nacme-portal\n');
    expect(argv.at(-1)).toBe('acme-portal');
    expect(run(cwd, ...argv).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['acme-portal', 'taken']);
  });

  test('an answer that looks like a flag stays an answer', async () => {
    const given = words('acme-portal', { '--data-owner': undefined }).filter((word) => word !== '--yes');
    const { argv = [] } = await asked(given, '--from nowhere\n');
    expect(run(cwd, ...argv).code).toBe(0);
    expect(readFileSync(join(cwd, 'acme-portal/engagement.yaml'), 'utf8')).toContain('dataOwner: --from nowhere\n');
  });

  test('and if the answers end too early, that is said and nothing is written', async () => {
    expect(await asked(['init', 'acme-portal'], 'ACME GmbH\n')).toEqual({
      error: 'stopped before --account-dev was answered: nothing was written',
    });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('unless the name is taken, or something given is wrong: that is said first', async () => {
    mkdirSync(join(cwd, 'taken/inside'), { recursive: true });
    expect(await asked(['init', 'taken'], '')).toEqual({
      error: expect.stringContaining('taken is a folder with something in it') as string,
    });
    const wrong = ['init', 'acme-portal', '--on-call', 'x'];
    expect(await asked(wrong, '')).toEqual({ argv: wrong });
  });

  test.each([[['check', 'x']], [['init', 'x', '--yes']], [['init', '--help']], [[]]])(
    'but not for %j',
    async (argv: readonly string[]) => {
      expect(await asked(argv, '')).toEqual({ argv });
    },
  );
});
