import { Match, Template } from 'aws-cdk-lib/assertions';
import { CfnWaitConditionHandle } from 'aws-cdk-lib/aws-cloudformation';
import { Stack, Stage } from 'aws-cdk-lib/core';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { DeliveryPipeline, type DeliveryPipelineProps, EngagementApp, EnvironmentStage } from '../../../constructs';
import { judge } from '../../../lib/engine';
import { openFindings } from '../../../lib/evidence';
import { BlueprintChecks } from '../../../lib/packs';
import { allRules } from '../../../lib/rules';
import { engagement, FLAGS, logicalIds, stackIn, templateOf, viewOf, type Place } from '../harness';
import { connectionOf, stageBeside } from '../subjects/delivery';
import { addPipelines } from './delivery-pipeline.lit';

const build = (stack: Stack, props: Partial<DeliveryPipelineProps> = {}): DeliveryPipeline =>
  new DeliveryPipeline(stack, 'Delivery', {
    connectionArn: connectionOf(stack),
    repository: 'acme/portal',
    stages: props.stages ?? [stageBeside(stack)],
    ...props,
  });
const made = (place?: Place): Template => templateOf((stack) => void build(stack), place);

interface Action {
  readonly Name: string;
  readonly RunOrder: number;
  readonly ActionTypeId: { readonly Category: string; readonly Provider: string };
  readonly Configuration: Readonly<Record<string, unknown>>;
}

function stagesOf(template: Template): readonly { readonly Name: string; readonly Actions: readonly Action[] }[] {
  const [pipeline] = Object.values(template.findResources('AWS::CodePipeline::Pipeline'));
  return (pipeline as { readonly Properties: { readonly Stages: never } }).Properties.Stages;
}

/** The commands of each project, by the last words of its description. */
function commandsOf(template: Template): readonly string[] {
  return Object.values(template.findResources('AWS::CodeBuild::Project')).map((project) =>
    JSON.stringify((project as { readonly Properties: { readonly Source: object } }).Properties.Source),
  );
}

describe.each(Object.keys(FLAGS))('flags: %s', (set) => {
  const flags = FLAGS[set] ?? {};
  const template = made({ flags });

  test('before production somebody signs, then somebody approves, then it is deployed', () => {
    const stages = stagesOf(template);
    expect(stages.map(({ Name }) => Name)).toEqual(['Source', 'Build', 'UpdatePipeline', 'acme-portal-prod']);
    const actions = [...stages[3]!.Actions].sort((a, b) => a.RunOrder - b.RunOrder);
    expect(actions.map(({ Name, ActionTypeId }) => `${Name}: ${ActionTypeId.Category}`)).toEqual([
      'SignOff-prod: Build',
      'Approve-prod: Approval',
      'Something.Prepare: Deploy',
      'Something.Deploy: Deploy',
    ]);
    expect(new Set(actions.map(({ RunOrder }) => RunOrder)).size).toBe(4);
  });

  test('dev is deployed without either', () => {
    const stages = stagesOf(made({ flags, environment: 'dev' }));
    expect(stages[3]!.Actions.map(({ Name }) => Name)).toEqual(['Prepare', 'Deploy']);
  });

  test('it tests and synthesises first, and the sign-off is held against that evidence', () => {
    const sources = commandsOf(template);
    const synth = sources.find((each) => each.includes('cdk synth')) ?? '';
    expect(synth).toMatch(/npm ci --ignore-scripts.*npm test.*npx cdk synth --quiet/s);
    expect(synth).toContain('evidence');
    const signOff = sources.find((each) => each.includes('sign-off verify')) ?? '';
    expect(signOff).toMatch(/npm ci --ignore-scripts.*npx blueprints sign-off verify/s);
    expect(signOff).toMatch(/CODEBUILD_SRC_DIR_\w+.*evidence|evidence.*CODEBUILD_SRC_DIR_\w+/s);
    for (const each of sources) expect(each).toMatch(/nodejs\D+22/);
  });

  test('is of type V2, encrypted by one key, with logs and without privileges', () => {
    template.hasResourceProperties('AWS::CodePipeline::Pipeline', {
      PipelineType: 'V2',
      ExecutionMode: 'SUPERSEDED',
      ArtifactStore: { EncryptionKey: { Id: Match.anyValue(), Type: 'KMS' }, Type: 'S3' },
    });
    template.allResourcesProperties('AWS::CodeBuild::Project', {
      EncryptionKey: Match.anyValue(),
      Environment: Match.objectLike({ PrivilegedMode: false }),
      LogsConfig: { CloudWatchLogs: { Status: 'ENABLED', GroupName: Match.anyValue() } },
    });
    template.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 90 })] },
    });
  });

  test('reaches the repository by the connection, and nothing else', () => {
    const [source] = stagesOf(template)[0]!.Actions;
    expect(source?.ActionTypeId.Provider).toBe('CodeStarSourceConnection');
    expect(source?.Configuration).toMatchObject({ FullRepositoryId: 'acme/portal', BranchName: 'main' });
  });

  test('asks for the approval and tells of failures by the topic', () => {
    const approval = stagesOf(template)[3]!.Actions.find(({ Name }) => Name === 'Approve-prod');
    expect(approval?.Configuration['NotificationArn']).toEqual({ Ref: expect.stringMatching(/^BlueprintOnCallAlerts/) as string }); // prettier-ignore
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.codepipeline'],
        'detail-type': ['CodePipeline Pipeline Execution State Change'],
        detail: { state: ['FAILED'], pipeline: [Match.anyValue()] },
      },
      Targets: [Match.objectLike({ Arn: { Ref: Match.stringLikeRegexp('^BlueprintOnCallAlerts') }, DeadLetterConfig: Match.anyValue() })], // prettier-ignore
    });
  });

  test('what changes the pipeline itself sees the stack and the bucket of cdk bootstrap alone', () => {
    const policies = Object.entries(template.findResources('AWS::IAM::Policy'));
    const [, policy] = policies.find(([id]) => id.includes('SelfMutation')) ?? [];
    const statements = JSON.parse(JSON.stringify((policy as { Properties: object }).Properties)) as {
      PolicyDocument: { Statement: readonly { Action: unknown; Resource: unknown; Condition?: unknown }[] };
    };
    const all = statements.PolicyDocument.Statement;
    expect(all.filter(({ Resource }) => Resource === '*')).toEqual([]);
    expect(JSON.stringify(all.find(({ Action }) => Action === 'cloudformation:DescribeStacks'))).toContain(':stack/CDKToolkit/*"'); // prettier-ignore
    expect(JSON.stringify(all.find(({ Action }) => Action === 's3:ListBucket'))).toContain('cdk-hnb659fds-assets-333333333333-'); // prettier-ignore
  });

  test('keeps its logical ids', () => {
    expect(logicalIds(template, 'AWS::S3::Bucket').filter((id) => id.startsWith('Delivery'))).toEqual(['DeliveryArtifactsBucket2402A431']); // prettier-ignore
    expect(logicalIds(template, 'AWS::KMS::Key').filter((id) => id.startsWith('Delivery'))).toEqual(['DeliveryKey71D42C4F']); // prettier-ignore
  });

  test('with assets to publish, too, no rule finds anything', () => {
    const view = viewOf(
      (stack) => {
        const stage = new EnvironmentStage(Stage.of(stack.node.root)!, 'Deployed', { engagement, name: 'prod' });
        new Asset(new Stack(stage, 'Something'), 'Asset', { path: __filename });
        build(stack, { stages: [stage] });
      },
      { flags },
    );
    const { judgements } = judge(view, allRules);
    const findings = judgements.filter(({ verdict }) => verdict.kind !== 'compliant');
    expect(findings.map(({ rule, resource }) => `${rule.id} ${resource?.logicalId ?? ''}`)).toEqual([]);
    expect(judgements.some(({ resource }) => resource?.logicalId.startsWith('DeliveryPipelineAssets'))).toBe(true);
  });
});

test('what publishes assets starts no build: the role of the pipeline does', () => {
  const template = templateOf((stack) => {
    const stage = new EnvironmentStage(Stage.of(stack.node.root)!, 'Deployed', { engagement, name: 'prod' });
    new Asset(new Stack(stage, 'Something'), 'Asset', { path: __filename });
    build(stack, { stages: [stage] });
  });
  const policies = Object.entries(template.findResources('AWS::IAM::Policy'));
  const starting = policies.filter(([, policy]) => JSON.stringify(policy).includes('codebuild:StartBuild'));
  expect(starting.map(([id]) => id)).toEqual([expect.stringMatching(/^DeliveryPipelineCodeBuildActionRole/)]);
  const [assets] = stagesOf(template).filter(({ Name }) => Name === 'Assets');
  expect(JSON.stringify(assets?.Actions[0])).toContain('"RoleArn":{"Fn::GetAtt":["DeliveryPipelineCodeBuildActionRole');
});

describe('a stack in another region', () => {
  const elsewhere = (stack: Stack): EnvironmentStage => {
    const stage = stageBeside(stack);
    const { account } = stack;
    new CfnWaitConditionHandle(new Stack(stage, 'Recovery', { env: { account, region: 'eu-west-1' } }), 'Handle');
    return stage;
  };

  test('needs a bucket there', () => {
    const stack = stackIn();
    expect(() => build(stack, { stages: [elsewhere(stack)] })).toThrow(
      'artifactsElsewhere is without eu-west-1; allowed: a bucket of DeliveryArtifacts in each other region of the stages',
    );
  });

  test('is deployed through it, and no rule finds anything', () => {
    const view = viewOf((stack) => {
      const bucket = Bucket.fromBucketAttributes(stack, 'Elsewhere', {
        bucketName: 'acme-portal-elsewhere',
        region: 'eu-west-1',
        encryptionKey: Key.fromKeyArn(stack, 'Key', `arn:aws:kms:eu-west-1:${stack.account}:key/1`),
      });
      build(stack, { stages: [elsewhere(stack)], artifactsElsewhere: { 'eu-west-1': bucket } });
    });
    const findings = judge(view, allRules).judgements.filter(({ verdict }) => verdict.kind !== 'compliant');
    expect(findings.map(({ rule, resource }) => `${rule.id} ${resource?.logicalId ?? ''}`)).toEqual([]);
  });
});

test('several stages are deployed one after the other, and only production waits', () => {
  const stack = stackIn();
  const staged = ['dev', 'stage', 'prod'] as const;
  const stages = staged.map((name) => {
    const stage = new EnvironmentStage(Stage.of(stack.node.root)!, `Deployed-${name}`, { engagement, name });
    new Asset(new Stack(stage, 'Something'), 'Asset', { path: __filename });
    return stage;
  });
  build(stack, { stages });
  const actions = stagesOf(Template.fromStack(stack)).slice(4);
  expect(actions.map(({ Name }) => Name)).toEqual(['acme-portal-dev', 'acme-portal-stage', 'acme-portal-prod']);
  expect(actions.map(({ Actions }) => Actions.some(({ Name }) => Name.startsWith('Approve')))).toEqual([false, false, true]); // prettier-ignore
});

test('a pipeline in the account of each environment, as on its page, leaves nothing to find', () => {
  const app = new EngagementApp({ engagement, context: { ...FLAGS['recommended'] } });
  app.forEachEnvironment((stage) => new Stack(stage, 'Empty'));
  addPipelines(app);
  const result = new BlueprintChecks(app, { engagement }).checkScope(app);
  const pipelines = result.rows.filter(({ resourceType }) => resourceType === 'AWS::CodePipeline::Pipeline');
  expect([...new Set(pipelines.map(({ account }) => account))]).toHaveLength(3);
  expect(openFindings(result).map(({ rule, constructPath }) => `${rule.id} ${constructPath ?? ''}`)).toEqual([]); // prettier-ignore
});

test.each<[string, (stack: Stack) => Partial<DeliveryPipelineProps>, string]>([
  ['a connection that is none', () => ({ connectionArn: 'arn:aws:iam::333333333333:user/me' }), "connectionArn is 'arn:aws:iam::333333333333:user/me'; allowed: the ARN of a connection of CodeConnections"], // prettier-ignore
  [
    'every repository',
    () => ({ repository: 'acme/*' }),
    "repository is 'acme/*'; allowed: one repository, as owner/name",
  ],
  ['every branch', () => ({ branch: '*' }), "branch is '*'; allowed: the name of one branch"],
  ['two stages of a name', (stack) => ({ stages: [stageBeside(stack, 'A'), stageBeside(stack, 'B')] }), "stages is 'acme-portal-prod' twice; allowed: each stage once"], // prettier-ignore
  ['no stage', () => ({ stages: [] }), 'stages is empty; allowed: at least one stage'],
  ['the stage that holds it', (stack) => ({ stages: [stack.node.scope as EnvironmentStage] }), "stages is 'prod', which holds the pipeline; allowed: stages beside it"], // prettier-ignore
])('%s is refused', (_, props, message) => {
  const stack = stackIn();
  expect(() => build(stack, props(stack))).toThrow(message);
});
