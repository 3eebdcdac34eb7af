import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { context } from '../../cdk.json';
import { readAssembly } from '../../lib/engine';

const root = join(__dirname, '../..');
const example = join(root, 'examples/serverless-api');
const BREAK =
  "// (users.userPool.node.defaultChild as import('aws-cdk-lib/aws-cognito').CfnUserPool).addPropertyOverride('MfaConfiguration', 'OPTIONAL');";

let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'serverless-api-'));
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

/** What holds data, users or events: a change of its logical id loses them. */
const STATEFUL = new Set([
  'AWS::Backup::BackupVault',
  'AWS::Cognito::UserPool',
  'AWS::DynamoDB::GlobalTable',
  'AWS::SQS::Queue',
]);

const resourcesOf = (body: Readonly<Record<string, unknown>>): readonly (readonly [string, Resource])[] =>
  Object.entries(body['Resources'] as Readonly<Record<string, Resource>>);

test('synthesises every environment without a finding, keeps logical ids, and deploys the code that is tested', async () => {
  const outdir = join(work, 'out');
  expect(synthesise(example, outdir)).toEqual({ status: 0, output: '' });
  const templates = readAssembly(outdir);
  const stateful = templates.map(({ displayName, body }) => {
    const ids = resourcesOf(body).flatMap(([id, { Type }]) => (STATEFUL.has(Type) ? [id] : []));
    return [displayName, ids.sort()];
  });
  const api = ['HandlerDeadLetters98874331', 'UsersPoolBFC35D3B'];
  const backup = ['BackupsstandardVaultB409C706'];
  expect(Object.fromEntries(stateful)).toEqual({
    'dev/Api': api,
    'dev/Backup': backup,
    'dev/Data': ['NotesTable7100B0E8'],
    'stage/Api': api,
    'stage/Backup': backup,
    'stage/Data': ['NotesTable7100B0E8'],
    'prod/Api': api,
    'prod/Backup': backup,
    'prod/Data': ['NotesTable7100B0E8'],
    'prod/Recovery': ['CopiesVault9E75F0F8'],
  });

  const all = templates.flatMap(({ body }) => resourcesOf(body));
  const [, handler] = all.find(([id, { Type }]) => Type === 'AWS::Lambda::Function' && id.startsWith('Handler')) ?? [];
  const { ZipFile } = handler?.Properties['Code'] as { readonly ZipFile: string };
  expect(await statusOf(ZipFile)).toBe(401);
});

/** What the code in a template answers to somebody who has not signed in, with an SDK that does nothing. */
async function statusOf(code: string): Promise<number> {
  const exports: { handler?: (request: object) => Promise<{ readonly statusCode: number }> } = {};
  const sdk = { DynamoDBClient: Object, DynamoDBDocumentClient: { from: () => ({}) } };
  const load = (name: string): unknown => (name === 'node:crypto' ? {} : sdk);
  runInNewContext(code, { exports, require: load, process: { env: {} } });
  const answer = await exports.handler?.({ httpMethod: 'GET', resource: '/notes', requestContext: {} });
  return answer?.statusCode ?? 0;
}

test('the one line that its page names makes it fail, with the finding that the page shows', () => {
  const page = readFileSync(join(example, 'README.md'), 'utf8');
  expect(page).toContain(`\n${BREAK}\n`);
  const finding = /^```text\n(.*?)^```$/ms.exec(page)?.[1];
  const stack = readFileSync(join(example, 'api-stack.ts'), 'utf8');
  expect(stack).toContain(`\n    ${BREAK}\n`);

  // A copy beside the real library, since the example imports that by its path.
  const folder = join(work, 'examples/serverless-api');
  mkdirSync(folder, { recursive: true });
  cpSync(example, folder, { recursive: true });
  for (const part of ['constructs', 'lib', 'node_modules']) symlinkSync(join(root, part), join(work, part));
  writeFileSync(join(folder, 'api-stack.ts'), stack.replace(BREAK, BREAK.slice(3)));

  const { status, output } = synthesise(folder, join(work, 'broken'));
  expect(output).toContain(finding);
  expect(status).toBe(1);
});
