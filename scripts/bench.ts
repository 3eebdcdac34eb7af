/**
 * Measures how the time of `blueprints check` grows with the size of a template, and what our packs add to a synthesis
 * beside cdk-nag's. Prints Markdown; the figures in docs/benchmarks.md are from such a run.
 *
 *   npm run bench
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { App, Stack } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { BlueprintChecks } from '../lib/packs';

const RUNS = 3;
const work = mkdtempSync(join(tmpdir(), 'bench-'));

/** A template of that many resources that refer to each other: a key, and for each bucket a policy, a role, a log group. */
function template(size: number): string {
  const resources: Record<string, unknown> = {
    Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
  };
  for (let index = 0; index * 4 + 1 < size; index += 1) {
    const id = String(index);
    Object.assign(resources, {
      [`Bucket${id}`]: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: { 'Fn::GetAtt': ['Key', 'Arn'] } } }] }, // prettier-ignore
          VersioningConfiguration: { Status: 'Enabled' },
        },
      },
      [`Policy${id}`]: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: {
          Bucket: { Ref: `Bucket${id}` },
          PolicyDocument: { Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [{ 'Fn::GetAtt': [`Bucket${id}`, 'Arn'] }, { 'Fn::Sub': `\${Bucket${id}.Arn}/*` }], Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] }, // prettier-ignore
        },
      },
      [`Role${id}`]: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] }, // prettier-ignore
          Policies: [{ PolicyName: 'p', PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: { 'Fn::Sub': `\${Bucket${id}.Arn}/*` } }] } }], // prettier-ignore
        },
      },
      [`Logs${id}`]: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 365, KmsKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } } }, // prettier-ignore
    });
  }
  return JSON.stringify({ Resources: Object.fromEntries(Object.entries(resources).slice(0, size)) }, null, 1);
}

/** Seconds of the fastest of some runs. */
function fastest(run: () => void): number {
  return Math.min(
    ...Array.from({ length: RUNS }, () => {
      const start = performance.now();
      run();
      return (performance.now() - start) / 1000;
    }),
  );
}

/** Seconds of `blueprints check` in a process of its own; it ends with 1, since there are findings. */
function checkSeconds(file: string): number {
  const argv = ['-r', 'ts-node/register', join(__dirname, '../bin/blueprints.ts'), 'check', file, '--format', 'json', '--output', join(work, 'out')]; // prettier-ignore
  return fastest(() => {
    try {
      execFileSync(process.execPath, argv, { stdio: 'pipe' });
    } catch (error) {
      if ((error as { status?: number }).status !== 1) throw error;
    }
  });
}

function templates(): void {
  const startup = fastest(() => {
    execFileSync(process.execPath, ['-r', 'ts-node/register', join(__dirname, '../bin/blueprints.ts'), 'rules'], { stdio: 'pipe' }); // prettier-ignore
  });
  console.log(`Start-up alone: ${startup.toFixed(2)} s.\n`);
  console.log('| Resources | Template | Check | Without start-up | For each resource |');
  console.log('| ---: | ---: | ---: | ---: | ---: |');
  for (const size of [500, 5_000, 50_000]) {
    const file = join(work, `${String(size)}.json`);
    writeFileSync(file, template(size));
    const seconds = checkSeconds(file);
    const own = Math.max(0, seconds - startup);
    const mib = statSync(file).size / 1024 / 1024;
    console.log(`| ${size.toLocaleString('en')} | ${mib.toFixed(1)} MiB | ${seconds.toFixed(2)} s | ${own.toFixed(2)} s | ${((own / size) * 1e6).toFixed(0)} µs |`); // prettier-ignore
  }
}

/** What packs cost over one synthesised app, in this process. */
function packs(): void {
  const app = new App();
  for (let index = 0; index < 100; index += 1) {
    const stack = new Stack(app, `Stack${String(index)}`);
    for (let nth = 0; nth < 12; nth += 1) {
      const encryptionKey = new Key(stack, `Key${String(nth)}`, { enableKeyRotation: true });
      const bucket = new Bucket(stack, `Bucket${String(nth)}`, { encryption: BucketEncryption.KMS, encryptionKey, enforceSSL: true }); // prettier-ignore
      bucket.grantRead(
        new Role(stack, `Role${String(nth)}`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }),
      );
    }
  }
  const synthesis = fastest(() => app.synth({ force: true }));
  const assembly = app.synth();
  const stackTemplates = assembly.stacks.map((stack) => ({
    stackConstructPath: stack.hierarchicalId,
    templatePath: stack.templateFullPath,
    accountId: undefined,
    region: undefined,
  }));
  const context = {
    templatePaths: stackTemplates.map(({ templatePath }) => templatePath),
    stackTemplates,
    appConstruct: app,
  };
  const resources = assembly.stacks.reduce(
    (sum, stack) => sum + Object.keys((stack.template as { Resources: object }).Resources).length,
    0,
  );
  const ours = new BlueprintChecks(app);
  const theirs = new AwsSolutionsChecks(app);
  const [own, nag] = [fastest(() => ours.validate(context)), fastest(() => theirs.validate(context))];
  console.log(`\n100 stacks, ${resources.toLocaleString('en')} resources, one process:\n`);
  console.log('| | Time | Of a bare synthesis |');
  console.log('| --- | ---: | ---: |');
  for (const [name, seconds] of [
    ['bare synthesis', synthesis],
    [`BlueprintChecks (${String(ours.rules.length)} rules)`, own],
    ["cdk-nag's AwsSolutionsChecks", nag],
  ] as const) {
    console.log(`| ${name} | ${seconds.toFixed(2)} s | ${((seconds / synthesis) * 100).toFixed(0)} % |`);
  }
}

process.env['CDK_VALIDATION'] = 'false';
console.log(`Node ${process.version}, ${String(cpus().length)} cores, best of ${String(RUNS)} runs.\n`);
try {
  templates();
  packs();
} finally {
  rmSync(work, { recursive: true, force: true });
}
