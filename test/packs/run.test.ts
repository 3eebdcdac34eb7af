import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { App, Stack, Validations } from 'aws-cdk-lib/core';
import { compliant, defineRule, type Rule, violation } from '../../lib/engine';
import { PolicyPack } from '../../lib/packs';
import { cloudInfrastructure, policies } from '../../lib/policies';

/** A rule that counts how often it is asked. */
function counting(id: string, asked: string[]): Rule {
  return defineRule({
    id,
    title: `${id} is right`,
    clauses: [cloudInfrastructure.clauses['CIP-6.4']],
    severity: 'warning',
    severityReason: 's',
    risk: 'r',
    remedy: 'r',
    resources: ['AWS::S3::Bucket'],
    check: (bucket) => {
      asked.push(`${id} ${bucket.logicalId}`);
      return bucket.at('BucketName').isPresent ? compliant : violation('no name');
    },
  });
}

// The CDK prints what packs find.
beforeEach(() => jest.spyOn(console, 'error').mockImplementation());

class Pack extends PolicyPack {
  public readonly seen: string[][] = [];

  public constructor(app: App, name: string, rules: readonly Rule[]) {
    super(app, { name, policies, rules });
  }

  public override validate(context: Parameters<PolicyPack['validate']>[0]) {
    const report = super.validate(context);
    this.seen.push(report.violations.map(({ ruleName }) => ruleName));
    return report;
  }
}

test('several packs judge the templates of a synthesis once, and each reports on its own rules', () => {
  const asked: string[] = [];
  const [one, two] = [counting('One', asked), counting('Two', asked)];
  const app = new App();
  const bucket = new CfnBucket(new Stack(app, 'Stack'), 'Bucket');
  const [first, second] = [new Pack(app, 'FirstPack', [one]), new Pack(app, 'SecondPack', [one, two])];
  Validations.of(app).addPlugins(first, second);

  app.synth();
  expect(asked).toEqual(['One Bucket', 'Two Bucket']);
  expect([first.seen, second.seen]).toEqual([[['One']], [['One', 'Two']]]);

  bucket.bucketName = 'named';
  app.synth({ force: true });
  expect(asked).toHaveLength(4);
  expect([first.seen, second.seen]).toEqual([
    [['One'], []],
    [['One', 'Two'], []],
  ]);
});

test('packs of different apps have nothing to do with each other', () => {
  const asked: string[] = [];
  for (const name of ['One', 'Two']) {
    const app = new App();
    new CfnBucket(new Stack(app, name), name);
    Validations.of(app).addPlugins(new Pack(app, 'FirstPack', [counting('Rule', asked)]));
    app.synth();
  }
  expect(asked).toEqual(['Rule One', 'Rule Two']);
});
