/**
 * Measures how the time of `blueprints check` grows with the size of a template, and what our packs add to a synthesis
 * beside cdk-nag's. Prints Markdown; the figures in docs/benchmarks.md are from such a run.
 *
 *   npm run bench
 *   npm run bench -- synthesis    the second alone
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
import {
  BlueprintChecks,
  CloudInfrastructureChecks,
  SecurityIpProtectionChecks,
  SecurityPolicyChecks,
} from '../lib/packs';

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

/** How the stacks of an app differ: not at all, as where each tenant has one, or in every name. */
type Alike = 'equal' | 'different';

/** 100 stacks of 49 resources: keys, buckets with their policies, roles with theirs. */
function appOf(alike: Alike): App {
  const app = new App();
  for (let index = 0; index < 100; index += 1) {
    const stack = new Stack(app, `Stack${String(index)}`);
    const own = alike === 'equal' ? '' : String(index);
    for (let nth = 0; nth < 10; nth += 1) {
      const id = `${own}No${String(nth)}`;
      const encryptionKey = new Key(stack, `Key${id}`, { enableKeyRotation: true });
      const bucket = new Bucket(stack, `Bucket${id}`, { encryption: BucketEncryption.KMS, encryptionKey, enforceSSL: true }); // prettier-ignore
      // The last bucket goes without a policy, for 49 resources.
      if (nth === 9) continue;
      bucket.grantRead(new Role(stack, `Role${id}`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }));
    }
    new Role(stack, `Role${own}`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  }
  return app;
}

/** What packs cost over one synthesised app, in this process. */
function packs(alike: Alike): void {
  const app = appOf(alike);
  const synthesise = () => app.synth({ force: true });
  const contextOf = ({ stacks }: ReturnType<App['synth']>) => {
    const stackTemplates = stacks.map(({ hierarchicalId, templateFullPath }) => ({
      stackConstructPath: hierarchicalId,
      templatePath: templateFullPath,
      accountId: undefined,
      region: undefined,
    }));
    const templatePaths = stackTemplates.map(({ templatePath }) => templatePath);
    return { templatePaths, stackTemplates, appConstruct: app };
  };
  const ours = new BlueprintChecks(app);
  const all = [ours, new CloudInfrastructureChecks(app), new SecurityPolicyChecks(app), new SecurityIpProtectionChecks(app)]; // prettier-ignore
  const theirs = new AwsSolutionsChecks(app);
  const timed = { synthesis: [] as number[], ours: [] as number[], all: [] as number[], theirs: [] as number[] };
  const time = <T>(into: number[], run: () => T): T => {
    const start = performance.now();
    const result = run();
    into.push(performance.now() - start);
    return result;
  };
  let resources = 0;
  for (let round = 0; round < 2 * RUNS; round += 1) {
    const assembly = time(timed.synthesis, synthesise);
    const context = contextOf(assembly);
    time(timed.ours, () => ours.validate(context));
    time(timed.theirs, () => theirs.validate(context));
    const again = contextOf(synthesise());
    time(timed.all, () => all.map((pack) => pack.validate(again)));
    resources = assembly.stacks.reduce(
      (sum, { template: { Resources: found } }) => sum + Object.keys(found as object).length,
      0,
    );
  }
  const first = ([milliseconds]: readonly number[]): number => milliseconds ?? Number.NaN;
  const best = (runs: readonly number[]): number => Math.min(...runs);
  const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;
  console.log(`\n100 stacks that are ${alike}, ${resources.toLocaleString('en')} resources, one process:\n`);
  console.log('| | First | Of the synthesis | Best | Of the synthesis |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const [name, runs] of [
    ['bare synthesis', timed.synthesis],
    [`BlueprintChecks (${String(ours.rules.length)} rules)`, timed.ours],
    ['all four packs', timed.all],
    ["cdk-nag's AwsSolutionsChecks", timed.theirs],
  ] as const) {
    console.log(`| ${name} | ${first(runs).toFixed(0)} ms | ${share(first(runs), first(timed.synthesis))} | ${best(runs).toFixed(0)} ms | ${share(best(runs), best(timed.synthesis))} |`); // prettier-ignore
  }
  const faster = (of: (runs: readonly number[]) => number): string => (of(timed.theirs) / of(timed.ours)).toFixed(1);
  console.log(`\nAwsSolutionsChecks takes ${faster(first)} times as long as BlueprintChecks at first, ${faster(best)} times at best.`); // prettier-ignore
}

process.env['CDK_VALIDATION'] = 'false';
console.log(`Node ${process.version}, ${String(cpus().length)} cores, best of ${String(RUNS)} runs.\n`);
try {
  if (!process.argv.includes('synthesis')) templates();
  packs('equal');
  packs('different');
} finally {
  rmSync(work, { recursive: true, force: true });
}
