import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { context } from '../../cdk.json';
import { readAssembly } from '../../lib/engine';

const root = join(__dirname, '../..');
const example = join(root, 'examples/data-vault');
const BREAK =
  "// (workgroup.node.findChild('Workgroup') as import('aws-cdk-lib/aws-athena').CfnWorkGroup).addPropertyOverride('WorkGroupConfiguration.EnforceWorkGroupConfiguration', false);";

let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'data-vault-'));
  for (const part of ['constructs', 'lib', 'node_modules']) symlinkSync(join(root, part), join(work, part));
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

/** A copy beside the real library, since the example imports that by its path, with one file changed. */
function copyOf(name: string, file: string, change: (text: string) => string): string {
  const folder = join(work, 'examples', name);
  mkdirSync(folder, { recursive: true });
  cpSync(example, folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(example, file), 'utf8')));
  return folder;
}

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

/** What holds data or makes it readable, or what stands for people: a change of its logical id loses that. */
const STATEFUL = new Set(['AWS::Backup::BackupVault', 'AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::SQS::Queue']);

const resourcesOf = (body: Readonly<Record<string, unknown>>): readonly (readonly [string, Resource])[] =>
  Object.entries(body['Resources'] as Readonly<Record<string, Resource>>);

const outdirOfAll = (): string => join(work, 'out');

test('synthesises every environment without a finding, and keeps the logical ids of what holds data', () => {
  expect(synthesise(example, outdirOfAll())).toEqual({ status: 0, output: '' });
  const stateful = readAssembly(outdirOfAll()).map(({ displayName, body }) => {
    const ids = resourcesOf(body).flatMap(([id, { Type }]) => (STATEFUL.has(Type) ? [id] : []));
    return [displayName, ids.sort()];
  });
  const alerts = 'BlueprintOnCallAlertsKeyBE7B7325';
  const accessLogs = 'BlueprintAccessLogsBucketB1259E06';
  const everywhere = {
    Analysis: ['QueriesKey419904DC'],
    Backup: ['BackupsKeyCDE6E041', 'BackupsstandardVaultB409C706', alerts],
    Data: [
      accessLogs,
      'CatalogKeyD3D6C14F',
      'PeopleKeyA7CDDD83',
      'PeopleRecordsBucket3EE4F6C7',
      'ShopRecordsBucket36FB2825',
      'ShopRecordsKey5036237B',
    ],
    Ingest: ['ForgetDeadLetters46A26314', 'IngestDeadLetters1228E37E', 'NetworkKey5494BDD7', 'PseudonymsKey7FBA51FA'],
  };
  const inEach = ['dev', 'stage', 'prod'].flatMap((environment) =>
    Object.entries(everywhere).map(([stack, ids]) => [`${environment}/${stack}`, ids] as const),
  );
  const copy = ['CopyBucketBCD7CF67', 'CopyDeadLetters003D0DF0', 'CopyKey2FDE8F06', 'CopyMaskingKey8995FB6E'];
  expect(Object.fromEntries(stateful)).toEqual({
    ...Object.fromEntries(inEach),
    'stage/Handover': [],
    'prod/Masking': [accessLogs, ...copy],
    'prod/Recovery': [alerts, 'CopiesKey82928BDE', 'CopiesVault9E75F0F8'],
  });
});

const handlersOf = (environment: string): readonly Readonly<Record<string, unknown>>[] =>
  readAssembly(outdirOfAll())
    .filter(({ displayName }) => displayName === `${environment}/Ingest`)
    .flatMap(({ body }) => resourcesOf(body))
    .flatMap(([, { Type, Properties = {} }]) => (Type === 'AWS::Lambda::Function' ? [Properties] : []));

test.each([
  ['index.ingest', { records: ['Jane'] }, { accepted: 0, rejected: [{ at: 0, error: 'the record is no object' }] }],
  ['index.forget', { customer: 'K-00012345' }, { erased: 0 }],
])('the code that is deployed is that which is tested: %s', async (name, event, answer) => {
  const { Code } = handlersOf('prod').find(({ Handler }) => Handler === name) ?? {};
  const { ZipFile } = Code as { readonly ZipFile: string };
  const exports: Record<string, (event: object) => Promise<unknown>> = {};
  class Client {
    public send = (): Promise<object> => Promise.resolve({ Mac: Buffer.from('code') });
  }
  const commands = { GenerateMacCommand: Object, ListObjectVersionsCommand: Object };
  const load = (): unknown => ({ S3Client: Client, KMSClient: Client, ...commands });
  runInNewContext(ZipFile, { exports, require: load, process: { env: {} }, Buffer });
  const handler = exports[name.replace('index.', '')];
  // What another context made is of another class, so compare what it says.
  expect(JSON.parse(JSON.stringify(await handler?.(event)))).toEqual(answer);
});

test('real people are in production alone: elsewhere every store of them says what was done to them', () => {
  const masking = readAssembly(outdirOfAll()).flatMap(({ displayName, body }) =>
    resourcesOf(body).flatMap(([id, { Properties = {} }]) => {
      const tags = (Array.isArray(Properties['Tags']) ? Properties['Tags'] : []) as readonly {
        readonly Key: string;
        readonly Value: string;
      }[];
      const tag = (key: string): string | undefined => tags.find(({ Key }) => Key === key)?.Value;
      return tag('DataClassification') === 'personal' ? [[displayName, id, tag('DataMasking') ?? 'real'] as const] : [];
    }),
  );
  const found = new Set(masking.map(([stack, , done]) => `${stack}: ${done}`));
  expect([...found].sort()).toEqual([
    'dev/Data: synthetic',
    'dev/Ingest: synthetic',
    'prod/Data: real',
    'prod/Ingest: real',
    'prod/Masking: masked',
    'stage/Data: masked',
    'stage/Ingest: masked',
  ]);
});

test('real people have no place in stage', () => {
  const folder = copyOf('unmasked', 'engagement.yaml', (text) => text.replace('    personalData: masked\n', ''));
  const { status, output } = synthesise(folder, join(work, 'unmasked'));
  expect(output).toContain('stage/Data/People: data is real; allowed: masked or synthetic in stage');
  expect(status).toBe(1);
});

test("leaves nothing for cdk-nag's AwsSolutions to find", () => {
  const folder = copyOf(
    'nag',
    'app.ts',
    (text) =>
      `import { Validations } from 'aws-cdk-lib/core';\nimport { AwsSolutionsChecks } from 'cdk-nag';\n${text}\n` +
      'Validations.of(app).addPlugins(new AwsSolutionsChecks(app));\n',
  );
  expect(synthesise(folder, join(work, 'nagged'))).toEqual({ status: 0, output: '' });
});

test('the one line that its page names makes it fail, with the finding that the page shows', () => {
  const page = readFileSync(join(example, 'README.md'), 'utf8');
  expect(page).toContain(`\n${BREAK}\n`);
  const finding = /^```text\n(.*?)^```$/ms.exec(page)?.[1];
  const stack = readFileSync(join(example, 'analysis-stack.ts'), 'utf8');
  expect(stack).toContain(`\n    ${BREAK}\n`);

  const folder = copyOf('data-vault', 'analysis-stack.ts', (text) => text.replace(BREAK, BREAK.slice(3)));
  const { status, output } = synthesise(folder, join(work, 'broken'));
  expect(output).toContain(finding);
  expect(status).toBe(1);
});
