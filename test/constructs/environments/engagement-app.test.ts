import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { CfnQueue } from 'aws-cdk-lib/aws-sqs';
import { App, CfnOutput, NestedStack, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { EngagementApp, EnvironmentStage } from '../../../constructs';
import { Environment } from '../../../lib/engagement';
import { readAssembly } from '../../../lib/engine';
import { BlueprintChecks } from '../../../lib/packs';
import { engagement, FLAGS } from '../harness';

const sample = join(__dirname, '../../engagement/sample.yaml');

describe('EngagementApp', () => {
  test('reads an engagement file', () => {
    expect(new EngagementApp({ engagement: sample }).engagement).toEqual(engagement);
  });

  test('takes an engagement that has been read', () => {
    expect(new EngagementApp({ engagement }).engagement).toBe(engagement);
  });

  test('says what is wrong with the file', () => {
    expect(() => new EngagementApp({ engagement: 'no-such-file.yaml' })).toThrow('no-such-file.yaml: no such file');
  });

  test('builds the same into every environment, from the least to the most protected', () => {
    const app = new EngagementApp({ engagement });
    const names: string[] = [];
    app.forEachEnvironment((stage) => names.push(stage.environment.name));
    expect(names).toEqual(['dev', 'stage', 'prod']);
  });

  test('lets an environment have what the others have not', () => {
    const app = new EngagementApp({ engagement });
    expect(new Stack(app.stages.prod, 'Only').account).toBe('333333333333');
  });

  test('synthesises to the folder that it is told, under any flags', () => {
    const outdir = mkdtempSync(join(tmpdir(), 'engagement-app-'));
    try {
      for (const context of Object.values(FLAGS)) {
        const app = new EngagementApp({ engagement, outdir, context });
        app.forEachEnvironment((stage) => new Stack(stage, 'Empty'));
        expect(app.synth().directory).toBe(outdir);
        expect(readAssembly(outdir).map(({ displayName }) => displayName)).toEqual([
          'dev/Empty',
          'stage/Empty',
          'prod/Empty',
        ]);
      }
    } finally {
      rmSync(outdir, { recursive: true });
    }
  });
});

describe.each(Object.entries(FLAGS))('EnvironmentStage with flags: %s', (_, context) => {
  const stageIn = (name: 'dev' | 'stage' | 'prod'): EnvironmentStage =>
    new EnvironmentStage(new App({ context: { ...context } }), name, { engagement, name });

  test('puts stacks into the account and region of the environment', () => {
    const stack = new Stack(stageIn('dev'), 'Storage');
    expect(stack.account).toBe('111111111111');
    expect(stack.region).toBe('eu-central-1');
    expect(stack.stackName).toBe('acme-portal-dev-Storage');
    expect(Environment.of(stack).name).toBe('dev');
  });

  test.each([
    ['dev', false],
    ['stage', false],
    ['prod', true],
  ] as const)('%s: termination protection %s', (name, expected) => {
    const stage = stageIn(name);
    const stack = new Stack(stage, 'Storage');
    expect(stage.synth().getStackArtifact(stack.artifactId).terminationProtection).toBe(expected);
  });

  test('production cannot be unprotected, and others can be protected', () => {
    for (const [name, terminationProtection] of [
      ['prod', false],
      ['dev', true],
    ] as const) {
      const stage = stageIn(name);
      const stack = new Stack(stage, 'Storage', { terminationProtection });
      expect(stage.synth().getStackArtifact(stack.artifactId).terminationProtection).toBe(true);
    }
  });

  test('production alone keeps a data store that says nothing else', () => {
    const policies = (['dev', 'prod'] as const).map((name) => {
      const stack = new Stack(stageIn(name), 'Storage');
      new CfnQueue(stack, 'Silent');
      new CfnQueue(stack, 'Temporary').applyRemovalPolicy(RemovalPolicy.DESTROY);
      const { Silent, Temporary } = Template.fromStack(stack).findResources('AWS::SQS::Queue');
      return [Silent?.['DeletionPolicy'], Temporary?.['DeletionPolicy']];
    });
    expect(policies).toEqual([
      [undefined, 'Delete'],
      ['RetainExceptOnCreate', 'Delete'],
    ]);
  });

  test('tags stacks and resources, nested ones too', () => {
    const stage = stageIn('prod');
    const stack = new Stack(stage, 'Storage');
    const nested = new NestedStack(stack, 'Nested');
    for (const scope of [stack, nested]) {
      new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    }
    const tags = { CostCenter: '1234', Environment: 'prod', Owner: 'portal-team@acme.example' };
    expect(stage.synth().getStackArtifact(stack.artifactId).tags).toEqual(tags);
    for (const scope of [stack, nested]) {
      Template.fromStack(scope).hasResourceProperties('AWS::IAM::Role', {
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      });
    }
  });
});

describe('environments know nothing of each other', () => {
  test('but the accounts that they may not reach', () => {
    const { environment } = new EngagementApp({ engagement }).stages.stage;
    expect(environment.account).toBe('222222222222');
    expect(environment.foreignAccounts).toEqual(['111111111111', '333333333333']);
  });

  test('a reference to what another environment made is refused by name', () => {
    const app = new EngagementApp({ engagement });
    const { bucketArn } = new Bucket(new Stack(app.stages.prod, 'Storage'), 'Documents');
    new CfnOutput(new Stack(app.stages.dev, 'Reader'), 'Arn', { value: bucketArn });
    expect(() => app.synth()).toThrow("Cannot use resource 'prod/Storage/Documents' in a cross-environment fashion");
  });

  // The CDK makes a role in the account of the other environment, and has this one take it; or, where the other is
  // written already, just says that there is one.
  test.each([
    [
      ['dev', 'prod'],
      [
        'IamRoleTrustsKnownAccounts: role trusts account 111111111111 of another environment',
        'NoReferenceToOtherEnvironment: refers to account 333333333333 of another environment',
      ],
    ],
    [['prod', 'dev'], ['NoReferenceToOtherEnvironment: refers to account 333333333333 of another environment']],
  ] as const)('a reference that the CDK would make a way for is found: %s', (order, expected) => {
    const app = new App();
    const [one, other] = order.map(
      (name) => new Stack(new EnvironmentStage(app, name, { engagement, name }), 'Storage'),
    );
    const [dev, prod] = order[0] === 'dev' ? [one, other] : [other, one];
    if (!dev || !prod) throw new Error('no stack');
    const { ref } = new CfnBucket(prod, 'Documents');
    new CfnQueue(dev, 'Queue', { queueName: ref });
    const { violations } = new BlueprintChecks(app, { engagement }).validateScope(app);
    const found = violations
      .map(({ description }) => description.split('. ')[0])
      .filter((each) => each?.endsWith('another environment'));
    expect(found.sort()).toEqual(expected);
  });
});
