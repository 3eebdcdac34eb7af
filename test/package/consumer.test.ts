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

function writeTsconfig(name: string, files: readonly string[], options: Readonly<Record<string, boolean>>): void {
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    strict: true,
    types: ['node'],
    typeRoots: [installed('@types')],
    ...options,
  };
  writeFileSync(join(app, name), JSON.stringify({ compilerOptions, files }));
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
  // Without its list of approved services, which the portal goes beyond.
  const portal = readFileSync(join(app, 'engagement.yaml'), 'utf8').replace(/^services: .*\n/m, '');
  writeFileSync(join(app, 'portal.yaml'), portal);
  writeTsconfig('tsconfig.json', ['app.ts'], { exactOptionalPropertyTypes: true, skipLibCheck: true });
  // Declarations of the CDK contradict themselves where `undefined` and absent are told apart.
  writeTsconfig('tsconfig.portal.json', ['portal.ts', 'wrong.ts', 'refused.ts'], { skipLibCheck: false });
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

describe('an application of five constructs', () => {
  test('takes less than 60 lines', () => {
    expect(readFileSync(join(app, 'portal.ts'), 'utf8').split('\n').length).toBeLessThan(60);
  });

  test('type-checks against complete declarations, and wrong use of them does not', () => {
    const result = run(process.execPath, [installed('typescript/bin/tsc'), '-p', 'tsconfig.portal.json']);
    expect(result).toEqual({ status: 0, output: '' });
  }, 120_000);

  test('passes every check in every environment, which would find what is missing', () => {
    expect(run(process.execPath, ['portal.js'])).toEqual({ status: 0, output: '' });
    const built = readFileSync(join(app, 'portal.js'), 'utf8');
    writeFileSync(join(app, 'spoiled.js'), built.replace(/^.*BackupPlan\.forEveryTier.*$/m, ''));
    const { status, output } = run(process.execPath, ['spoiled.js']);
    expect(output).toContain('DataStoreInBackupPlan');
    expect(status).not.toBe(0);
  }, 60_000);
});

test('wrong use is told which construct, which prop, what it is, what is allowed, and by which clause', () => {
  const { status, output } = run(process.execPath, ['refused.js']);
  expect(output.trimEnd().split('\n')).toEqual([
    "prod/Portal/Bucket: dataClass is 'Top Secret'; allowed: a name in kebab case, such as internal, confidential or personal, see SIP-DH.1 (Security & IP Protection § Data Handling)",
    "prod/Portal/Tier/Bucket: recoveryTier is 'gold'; allowed: a tier of the engagement file: standard, see SEC-9.4 (Security Policy §9)",
    "prod/Portal/Network: ipv4Cidr is '8.8.8.0/24'; allowed: a range of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16, from /16 to /22, such as 10.20.0.0/16, see CIP-6.5 (Cloud Infrastructure Policy §6)",
    'prod/Portal/Role: principals is {"Service":["ecs-tasks.amazonaws.com"]}; allowed: principals of the own account, such as new AccountRootPrincipal(), at least one, see CIP-4.2 (Cloud Infrastructure Policy §4)',
    "prod/Portal/Worker: sourceArn is '*'; allowed: an ARN of account 333333333333, see CIP-4.2 (Cloud Infrastructure Policy §4)",
    "prod/Portal/Deploy: repository is 'acme/*'; allowed: one repository, as owner/name, see SIP-AC.6 (Security & IP Protection § Access Control)",
    'prod/Portal/Vault: coolingOff is 1 day; allowed: 3 to 30 whole days, see CIP-7.3 (Cloud Infrastructure Policy §7)',
    "prod/Portal/Vendor: vendor is 'Nobody', which is not registered; allowed: a vendor of the engagement file, see SIP-VN.1 (Security & IP Protection § Vendors & Subprocessors)",
  ]);
  expect(status).toBe(0);
});

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
