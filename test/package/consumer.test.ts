import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installed, pack, root } from './pack';

// The package as others get it: built, packed, and installed by npm into an application that is not in this
// repository. npm finds everything else in our own node_modules, so that no network is needed.
const work = mkdtempSync(join(tmpdir(), 'consumer-'));
const app = join(work, 'app');

const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const local = (names: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.keys(names).map((name) => [name, `file:${installed(name)}`]));

function run(command: string, args: readonly string[], cwd = app): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CDK_VALIDATION: 'false', NODE_ENV: '', NODE_OPTIONS: '' },
  });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  const tarball = pack(work);

  cpSync(join(__dirname, 'consumer'), app, { recursive: true });
  cpSync(join(root, 'examples/starter/engagement.yaml'), join(app, 'engagement.yaml'));
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({
      name: 'consumer',
      private: true,
      dependencies: {
        'cdk-policy-blueprints': `file:${tarball}`,
        ...local(peerDependencies),
        ...local(dependencies),
      },
      overrides: local(dependencies),
    }),
  );
  writeFileSync(
    join(app, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2022',
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: true,
        types: ['node'],
        typeRoots: [installed('@types')],
      },
      files: ['app.ts'],
    }),
  );
  const install = run('npm', [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--legacy-peer-deps',
    '--ignore-scripts',
  ]);
  if (install.status !== 0) throw new Error(install.output);
}, 180_000);

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

test('an application that installs the package type-checks against it and passes its checks', () => {
  expect(run(process.execPath, [installed('typescript/bin/tsc')])).toEqual({ status: 0, output: '' });
  const { status, output } = run(process.execPath, ['app.js']);
  expect(output).toBe(`[ 'violation' ]\nsuccess: true []\n`);
  expect(status).toBe(0);
}, 120_000);

test('an exception that nobody could approve is refused by name', () => {
  const { status, output } = run(process.execPath, ['app.js', '--except']);
  expect(output).toContain("exception from rule 'NoSuchRule' at prod/Storage: there is no such rule; did you mean");
  expect(status).not.toBe(0);
});

test('the code that a function runs comes with the package', () => {
  const script = `
    const { codeOf } = require('./node_modules/cdk-policy-blueprints/dist/constructs/privacy/handlers/code.js');
    const load = (name) => (name.startsWith('@aws-sdk/') ? {} : require(name));
    const exported = {};
    const code = codeOf([{ prefix: 'a/', format: 'csv', columns: { id: 'pseudonym' } }]);
    new Function('exports', 'require', code)(exported, load);
    console.log(typeof exported.handler);`;
  expect(run(process.execPath, ['-e', script])).toEqual({ status: 0, output: 'function\n' });
});

test.each(['blueprints', 'cdk-policy-blueprints'])('the command %s is there', (name) => {
  const { status, output } = run(process.execPath, [join(app, 'node_modules/.bin', name), 'rules']);
  expect(output).toContain('S3BucketVersioned');
  expect(status).toBe(0);
});
