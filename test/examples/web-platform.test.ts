import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { context } from '../../cdk.json';
import { readAssembly } from '../../lib/engine';

const root = join(__dirname, '../..');
const example = join(root, 'examples/web-platform');
const BREAK =
  "// (web.distribution.node.defaultChild as import('aws-cdk-lib/aws-cloudfront').CfnDistribution).addPropertyDeletionOverride('DistributionConfig.WebACLId');";

let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'web-platform-'));
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

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** What holds data, or is the address of the shop: a change of its logical id loses it. */
const STATEFUL = new Set([
  'AWS::Backup::BackupVault',
  'AWS::CloudFront::Distribution',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::RDS::DBCluster',
  'AWS::S3::Bucket',
]);

const resourcesOf = (body: Readonly<Record<string, unknown>>): readonly (readonly [string, Resource])[] =>
  Object.entries(body['Resources'] as Readonly<Record<string, Resource>>);

test('synthesises every environment without a finding, and keeps its logical ids', () => {
  const outdir = join(work, 'out');
  expect(synthesise(example, outdir)).toEqual({ status: 0, output: '' });
  const templates = readAssembly(outdir);
  const stateful = templates.map(({ displayName, body }) => {
    const ids = resourcesOf(body).flatMap(([id, { Type }]) => (STATEFUL.has(Type) ? [id] : []));
    return [displayName, ids.sort()];
  });
  const data = [
    'BlueprintAccessLogsBucketB1259E06',
    'CacheDAF337C5',
    'PicturesBucket93B3B90B',
    'ProductsCluster1EAC2CED',
  ];
  const web = [
    'BlueprintAccessLogsBucketB1259E06',
    'DistributionLogsBucketAC947D45',
    'EntryLoadBalancerCB16C5E0',
    'EntryLogsBucket6409E06A',
  ];
  const edge = ['Distribution20DB6340'];
  const backup = ['BackupscriticalVaultEC8D233B', 'BackupsstandardVaultB409C706'];
  expect(Object.fromEntries(stateful)).toEqual({
    'dev/Data': data,
    'dev/Web': web,
    'dev/WebEdge': edge,
    'dev/Backup': backup,
    'stage/Data': data,
    'stage/Web': web,
    'stage/WebEdge': edge,
    'stage/Backup': backup,
    'prod/Data': data,
    'prod/Web': web,
    'prod/WebEdge': edge,
    'prod/Backup': backup,
    'prod/Recovery': ['CopiesVault9E75F0F8'],
  });
  expect(templates.filter(({ region }) => region === 'us-east-1').map(({ displayName }) => displayName)).toEqual([
    'dev/WebEdge',
    'stage/WebEdge',
    'prod/WebEdge',
  ]);
});

test('what an environment is for decides what it may lose', () => {
  const templates = readAssembly(join(work, 'out'));
  const taskCount = (name: string): unknown =>
    templates
      .filter(({ displayName }) => displayName === `${name}/Web`)
      .flatMap(({ body }) => resourcesOf(body))
      .find(([, { Type }]) => Type === 'AWS::ApplicationAutoScaling::ScalableTarget')?.[1].Properties['MinCapacity'];
  expect(['dev', 'stage', 'prod'].map(taskCount)).toEqual([1, 1, 2]);
});

test('the one line that its page names makes it fail, with the finding that the page shows', () => {
  const page = readFileSync(join(example, 'README.md'), 'utf8');
  expect(page).toContain(`\n${BREAK}\n`);
  const finding = /^```text\n(.*?)^```$/ms.exec(page)?.[1];
  const stack = readFileSync(join(example, 'web-stack.ts'), 'utf8');
  expect(stack).toContain(`\n    ${BREAK}\n`);

  // A copy beside the real library, since the example imports that by its path.
  const folder = join(work, 'examples/web-platform');
  mkdirSync(folder, { recursive: true });
  cpSync(example, folder, { recursive: true });
  for (const part of ['constructs', 'lib', 'node_modules']) symlinkSync(join(root, part), join(work, part));
  writeFileSync(join(folder, 'web-stack.ts'), stack.replace(BREAK, BREAK.slice(3)));

  const { status, output } = synthesise(folder, join(work, 'broken'));
  expect(output).toContain(finding);
  expect(status).toBe(1);
});
