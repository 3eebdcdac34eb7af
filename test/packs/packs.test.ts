import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { App, Stack, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import type * as core from 'aws-cdk-lib/core';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { compliant, defineRule, violation } from '../../lib/engine';
import { BlueprintChecks, packs, PolicyPack, SecurityPolicyChecks } from '../../lib/packs';
import { definePolicy, policies } from '../../lib/policies';
import { Exceptions } from '../../lib/exceptions';

function bareBucket() {
  const app = new App();
  return { app, bucket: new CfnBucket(new Stack(app, 'Stack', { env: { region: 'eu-west-1' } }), 'Bucket') };
}

describe('a finding in the report of the CDK', () => {
  test('says what was found, which clauses it breaks, how to mend it, and where', () => {
    const { app } = bareBucket();
    const { violations } = new BlueprintChecks(app).validateScope(app);
    expect(violations.find(({ ruleName }) => ruleName === 'S3BucketVersioned')).toMatchObject({
      description: 'S3BucketVersioned: versioning is absent. Breaks ' + 'CIP-9.1 (Cloud Infrastructure Policy §9)',
      fix: 'Set `versioned: true`, or use `EncryptedBucket`.',
      severity: 'error',
      ruleMetadata: { clauses: 'CIP-9.1', verdict: 'violation' },
      violatingResources: [
        {
          resourceLogicalId: 'Bucket',
          locations: ['Properties.VersioningConfiguration.Status'],
          templatePath: expect.stringMatching(/Stack\.template\.json$/) as string,
        },
      ],
    });
  });

  test('cites the clauses of the pack’s own policies only', () => {
    const { app } = bareBucket();
    const { violations } = new SecurityPolicyChecks(app).validateScope(app);
    expect(violations.length).toBeGreaterThan(0);
    for (const { ruleMetadata } of violations) {
      expect(ruleMetadata?.['clauses']).toMatch(/^SEC-[^,]+(, SEC-[^,]+)*$/);
    }
  });
});

test('each pack holds rules, and the union holds them all', () => {
  const [union, ...perPolicy] = packs;
  const united = new Set(perPolicy.flatMap(({ rules }) => rules));
  expect(perPolicy.map(({ policies: [policy] }) => policy)).toEqual(policies);
  expect(union?.rules.filter((rule) => !united.has(rule))).toEqual([]);
  for (const { rules } of perPolicy) expect(rules.length).toBeGreaterThan(10);
});

test('the packs work beside those of cdk-nag', () => {
  const { app } = bareBucket();
  const reports: [string, number][] = [];
  const spying = (pack: AwsSolutionsChecks | BlueprintChecks) => {
    const validate = pack.validate.bind(pack);
    pack.validate = (context) => {
      const report = validate(context);
      reports.push([pack.name, report.violations.length]);
      return report;
    };
    return pack;
  };
  Validations.of(app).addPlugins(spying(new AwsSolutionsChecks(app)), spying(new BlueprintChecks(app)));
  expect(() => app.synth()).toThrow(/S3BucketVersioned/);
  expect(reports.map(([name]) => name)).toEqual(['AwsSolutions', 'BlueprintChecks']);
  for (const [, findings] of reports) expect(findings).toBeGreaterThan(0);
});

test('a second copy of aws-cdk-lib changes nothing', () => {
  jest.isolateModules(() => {
    const second = {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- a second copy is the point
      core: require('aws-cdk-lib/core') as typeof core,
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      s3: require('aws-cdk-lib/aws-s3') as typeof s3,
    };
    expect(second.core.App).not.toBe(App);
    const app = new second.core.App();
    const stack = new second.core.Stack(app, 'Stack');
    new second.s3.CfnBucket(stack, 'Bucket');
    const pack = new BlueprintChecks(app);
    expect(pack.validateScope(app).violations.map(({ ruleName }) => ruleName)).toContain('S3BucketVersioned');
    second.core.Validations.of(app).addPlugins(pack);
    expect(() => app.synth({ force: true })).toThrow(/S3BucketVersioned/);
  });
});

describe('a pack of a user’s own', () => {
  const house = definePolicy(
    { id: 'HOUSE', title: 'House rules', owner: 'ACME', version: '1', contact: 'security@acme.example' },
    { 'HOUSE-1': { section: '1', paraphrase: 'buckets are named', fate: ['rule'], satisfiedBy: 'a rule', serves: ['accountability'] } }, // prettier-ignore
  );
  const named = defineRule({
    id: 'HouseBucketNamed',
    title: 'Bucket has a name',
    clauses: [house.clauses['HOUSE-1']],
    severity: 'error',
    severityReason: 'whoever looks for it asks again and again',
    risk: 'Nobody finds it.',
    remedy: 'Set `bucketName`.',
    resources: ['AWS::S3::Bucket'],
    check: (bucket) => (bucket.at('BucketName').isPresent ? compliant : violation('the name is absent')),
  });
  class HouseChecks extends PolicyPack {
    constructor(scope: App) {
      super(scope, { name: 'HouseChecks', policies: [house], rules: [named] });
    }
  }

  test('finds, and takes exceptions, as ours do', () => {
    const { app, bucket } = bareBucket();
    const pack = new HouseChecks(app);
    expect(pack.validateScope(app)).toMatchObject({ success: false, violations: [{ ruleName: 'HouseBucketNamed' }] });
    Exceptions.of(bucket).approve({
      rule: 'HouseBucketNamed',
      reason: 'named by CloudFormation',
      approvedBy: 'security@acme.example',
      until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    });
    expect(pack.validateScope(app).success).toBe(true);
    Validations.of(app).addPlugins(pack);
    expect(() => app.synth({ force: true })).not.toThrow();
  });
});
