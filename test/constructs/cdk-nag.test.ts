import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { App, type Stack, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks, HIPAASecurityChecks, NIST80053R5Checks, PCIDSS321Checks } from 'cdk-nag';
import { FLAGS, stackOf } from './harness';
import { SUBJECTS } from './subjects';

interface Report {
  readonly pluginReports: readonly {
    readonly violations: readonly {
      readonly ruleName: string;
      readonly violatingConstructs: readonly { readonly constructPath: string }[];
    }[];
  }[];
}

/** What the packs of cdk-nag find in a stack of production, but for what stands beside the subject. */
function findings(build: (stack: Stack) => unknown): string[] {
  const outdir = mkdtempSync(join(tmpdir(), 'cdk-nag-'));
  try {
    const app = new App({ outdir, context: { ...FLAGS['recommended'] } });
    Validations.of(app).addPlugins(
      ...[AwsSolutionsChecks, HIPAASecurityChecks, NIST80053R5Checks, PCIDSS321Checks].map((Pack) => new Pack(app)),
    );
    build(stackOf(app));
    try {
      app.synth();
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ValidationFailed') throw error;
    }
    const report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8')) as Report;
    return report.pluginReports
      .flatMap(({ violations }) => violations)
      .flatMap(({ ruleName, violatingConstructs }) =>
        violatingConstructs.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
      )
      .filter((finding) => !BESIDE.test(finding))
      .sort();
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

// Roles and the like that a test hands to a subject are not made by the library.
const BESIDE = / at prod\/Stack\/(?!Subject)\w+/;

const built = Object.entries(SUBJECTS).flatMap(([name, { build }]) => (build ? [[name, build] as const] : []));

test.each(built)("%s: leaves nothing for cdk-nag's packs to find that it does not give the reason for", (_, build) => {
  expect(findings(build)).toEqual([]);
});

test('the packs do find what is wrong', () => {
  const plain = findings((stack) => new Bucket(stack, 'SubjectBucket'));
  expect(plain).toContain('AwsSolutions-S1 at prod/Stack/SubjectBucket/Resource');
  expect(plain).toContain('PCI.DSS.321-S3BucketLoggingEnabled at prod/Stack/SubjectBucket/Resource');
});
