import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { context } from '../../cdk.json';
import { readAssembly } from '../../lib/engine';

const root = join(__dirname, '../..');
const example = join(root, 'examples/starter');
const BREAK =
  "// (bucket.node.defaultChild as import('aws-cdk-lib/aws-s3').CfnBucket).addPropertyDeletionOverride('BucketEncryption');";

let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'starter-'));
});
afterAll(() => {
  rmSync(work, { recursive: true });
});

/** Synthesises an app as the CDK CLI does, but for the CDK's own template validation: that costs seconds. */
function synthesise(folder: string, outdir: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', 'ts-node/register', join(folder, 'app.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      CDK_CONTEXT_JSON: JSON.stringify(context),
      CDK_OUTDIR: outdir,
      CDK_VALIDATION: 'false',
      TS_NODE_PROJECT: join(root, 'tsconfig.json'),
    },
  });
  return { status, output: stdout + stderr };
}

/** What holds data or makes it readable: a change of its logical id loses it. */
const STATEFUL = new Set(['AWS::Backup::BackupVault', 'AWS::KMS::Key', 'AWS::Logs::LogGroup', 'AWS::S3::Bucket']);

test('synthesises every environment without a finding, and keeps the logical ids of what holds data', () => {
  const outdir = join(work, 'out');
  expect(synthesise(example, outdir)).toEqual({ status: 0, output: '' });
  const stateful = readAssembly(outdir).map(({ displayName, body }) => {
    const resources = Object.entries(body['Resources'] as Readonly<Record<string, { readonly Type: string }>>);
    return [displayName, resources.flatMap(([id, { Type }]) => (STATEFUL.has(Type) ? [id] : [])).sort()];
  });
  const storage = ['BlueprintAccessLogsBucketB1259E06', 'DocumentsBucket089EA665', 'DocumentsKey9799DFF7'];
  const audit = [
    'BlueprintAccessLogsBucketB1259E06',
    'TrailArchiveBucketFCB336D7',
    'TrailArchiveKey86442529',
    'TrailEventsLogGroup36CD7414',
  ];
  const alerts = ['BlueprintOnCallAlertsFailuresLogGroup56A13961', 'BlueprintOnCallAlertsKeyBE7B7325'];
  const backup = ['BackupsKeyCDE6E041', 'BackupsstandardVaultB409C706', ...alerts];
  expect(Object.fromEntries(stateful)).toEqual({
    'dev/Audit': audit,
    'dev/Backup': backup,
    'dev/Storage': storage,
    'stage/Audit': audit,
    'stage/Backup': backup,
    'stage/Storage': storage,
    'prod/Audit': audit,
    'prod/Backup': backup,
    'prod/Recovery': [...alerts, 'CopiesKey82928BDE', 'CopiesVault9E75F0F8'],
    'prod/Storage': storage,
  });
});

test('the one line that its page names makes it fail, with the finding that the page shows', () => {
  const page = readFileSync(join(example, 'README.md'), 'utf8');
  expect(page).toContain(`\n${BREAK}\n`);
  const finding = /^```text\n(.*?)^```$/ms.exec(page)?.[1];
  const stack = readFileSync(join(example, 'storage-stack.ts'), 'utf8');
  expect(stack).toContain(`\n    ${BREAK}\n`);

  // A copy beside the real library, since the example imports that by its path.
  const folder = join(work, 'examples/starter');
  mkdirSync(folder, { recursive: true });
  cpSync(example, folder, { recursive: true });
  for (const part of ['constructs', 'lib', 'node_modules']) symlinkSync(join(root, part), join(work, part));
  writeFileSync(join(folder, 'storage-stack.ts'), stack.replace(BREAK, BREAK.slice(3)));

  const { status, output } = synthesise(folder, join(work, 'broken'));
  expect(output).toContain(finding);
  expect(status).toBe(1);
});
