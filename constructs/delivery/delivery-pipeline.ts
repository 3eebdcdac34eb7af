import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as codepipeline from 'aws-cdk-lib/aws-codepipeline';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import * as events from 'aws-cdk-lib/aws-events';
import { Duration, Stack, type Stage, Token } from 'aws-cdk-lib/core';
import {
  CodePipeline,
  CodePipelineSource,
  type FileSet,
  type IFileSetProducer,
  ManualApprovalStep,
  ShellStep,
  type Step,
} from 'aws-cdk-lib/pipelines';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { cloudInfrastructure, securityIpProtection } from '../../lib/policies';
import {
  codeBuildProjectEncryptedByCustomerKey,
  codeBuildProjectEncryptsOutput,
  codeBuildProjectLogs,
  codeBuildProjectNotPrivileged,
  codeBuildProjectSourceByConnection,
  codePipelineApprovesProduction,
  codePipelineEncryptedByCustomerKey,
  codePipelineSourceByConnection,
} from '../../lib/rules/delivery';
import { AlertTopic } from '../alarms/alert-topic';
import { deadLetterQueue } from '../alarms/dead-letters';
import { classify } from '../data-class';
import { invalidProp } from '../invalid-prop';
import { DataKey } from '../keys/data-key';
import { EncryptedLogGroup } from '../logs/encrypted-log-group';
import { acknowledgePipelineRoles } from './acknowledge-roles';
import { DeliveryArtifacts } from './delivery-artifacts';
import { narrowRoles } from './narrow-roles';

/** What a `DeliveryPipeline` can be told. */
export interface DeliveryPipelineProps {
  /**
   * ARN of the connection to where the repository is, made and confirmed by somebody in the account and region of the
   * pipeline (SIP-AC.6).
   */
  readonly connectionArn: string;

  /** The one repository, e.g. `acme/portal`. */
  readonly repository: string;

  /**
   * The one branch that is deployed from.
   *
   * @default main
   */
  readonly branch?: string;

  /**
   * What is deployed, one after the other: the stage of the environment whose account the pipeline stands in, with
   * everything in it already (CIP-5). Before one of production somebody has to sign and somebody to approve (CIP-11.1).
   * No stage may hold the pipeline; one of another account is a finding of NoReferenceToOtherEnvironment.
   */
  readonly stages: readonly Stage[];

  /**
   * Buckets for artifacts in the other regions that stacks of the stages are in, by region: those of
   * `DeliveryArtifacts`, deployed before, imported with name and key (CIP-6.4).
   *
   * @default - none: every stack is in the region of the pipeline
   */
  readonly artifactsElsewhere?: Readonly<Record<string, s3.IBucket>>;

  /**
   * The key that encrypts artifacts and logs, of the class `internal` (CIP-6.4). Its policy comes to trust what the
   * pipeline works with.
   *
   * @default - a `DataKey` of its own, at 1 USD a month
   */
  readonly key?: kms.IKey;

  /**
   * Who is asked for the approval, and told of failures (SIP-OB.2).
   *
   * @default - the `AlertTopic` of the stack for the contact on call
   */
  readonly alerts?: AlertTopic;
}

const NODE = '22';

/**
 * A pipeline of CodePipeline V2 for who stays in AWS: a connection in place of a token, tests and checks before anything
 * is deployed, and before production a sign-off of the evidence and an approval (CIP-11.1, SIP-OB.5). It changes itself
 * when its stack changes.
 *
 * Artifacts are encrypted by a customer key and go after 90 days; builds run without privileges, and their logs are kept
 * as the engagement says. A failure is told to `alerts`.
 */
export class DeliveryPipeline extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    codeBuildProjectEncryptedByCustomerKey,
    codeBuildProjectEncryptsOutput,
    codeBuildProjectLogs,
    codeBuildProjectNotPrivileged,
    codeBuildProjectSourceByConnection,
    codePipelineApprovesProduction,
    codePipelineEncryptedByCustomerKey,
    codePipelineSourceByConnection,
  ];

  /** The pipeline. */
  public readonly pipeline: codepipeline.IPipeline;

  /** The key that encrypts artifacts and logs. */
  public readonly key: kms.IKey;

  /** Who is asked and told. */
  public readonly alerts: AlertTopic;

  public constructor(scope: Construct, id: string, props: DeliveryPipelineProps) {
    super(scope, id);
    const { connectionArn, repository, branch = 'main', stages, artifactsElsewhere = {} } = props;
    this.demandSource(connectionArn, repository, branch);
    this.demandStages(stages);
    this.demandArtifacts(stages, artifactsElsewhere);
    const dataClass = 'internal';
    classify(this, dataClass);
    this.key = props.key ?? new DataKey(this, 'Key', { dataClass }).key;
    this.alerts = props.alerts ?? AlertTopic.of(this, 'onCall');
    const { bucket } = new DeliveryArtifacts(this, 'Artifacts', { key: this.key });
    const { logGroup } = new EncryptedLogGroup(this, 'Logs', { logClass: 'application', dataClass, key: this.key });

    // The CDK's classes keep their interface only as long as `exactOptionalPropertyTypes` is off.
    const source = CodePipelineSource.connection(repository, branch, { connectionArn }) as Step & IFileSetProducer;
    const synth = new ShellStep('Synth', {
      input: source,
      commands: ['npm ci --ignore-scripts', 'npm test', 'npx cdk synth --quiet'],
    });
    const evidence = synth.addOutputDirectory('evidence');
    const delivery = new CodePipeline(this, 'Pipeline', {
      synth: synth as Step & IFileSetProducer,
      pipelineType: codepipeline.PipelineType.V2,
      // An older change must not overtake a newer one.
      executionMode: codepipeline.ExecutionMode.SUPERSEDED,
      // The CDK takes one or the other.
      ...(Object.keys(artifactsElsewhere).length === 0
        ? { artifactBucket: bucket }
        : { crossRegionReplicationBuckets: { ...artifactsElsewhere, [Stack.of(this).region]: bucket } }),
      crossAccountKeys: true,
      selfMutation: true,
      codeBuildDefaults: {
        buildEnvironment: { buildImage: codebuild.LinuxBuildImage.STANDARD_7_0, privileged: false },
        partialBuildSpec: codebuild.BuildSpec.fromObject({
          phases: { install: { 'runtime-versions': { nodejs: NODE } } },
        }),
        logging: { cloudWatch: { logGroup, enabled: true } },
        timeout: Duration.hours(1),
      },
    });
    for (const stage of stages) {
      const { production, name } = Environment.of(stage);
      delivery.addStage(stage, production ? { pre: this.approval(name, source, evidence) } : {});
    }
    delivery.buildPipeline();
    narrowRoles(delivery);
    acknowledgePipelineRoles(delivery, bucket);
    this.pipeline = delivery.pipeline;
    this.tellFailures();
  }

  /** First somebody has signed for what the checks say, then somebody approves of this very change. */
  private approval(name: string, source: IFileSetProducer, evidence: FileSet): Step[] {
    const signOff = new ShellStep(`SignOff-${name}`, {
      input: source,
      additionalInputs: { evidence },
      commands: ['npm ci --ignore-scripts', 'npx blueprints sign-off verify'],
    });
    const approval = new ManualApprovalStep(`Approve-${name}`, {
      comment: `Deploys to ${name}: compare the evidence with the last one, and see that stage works`,
      notificationTopic: this.alerts.topic,
    });
    approval.addStepDependency(signOff);
    return [signOff, approval];
  }

  private tellFailures(): void {
    const rule = new events.Rule(this, 'Failed', {
      description: `Tells somebody that ${this.node.path} has failed`,
      eventPattern: {
        source: ['aws.codepipeline'],
        detailType: ['CodePipeline Pipeline Execution State Change'],
        detail: { pipeline: [this.pipeline.pipelineName], state: ['FAILED'] },
      },
    });
    rule.addTarget(this.alerts.ruleTarget(deadLetterQueue(this, 'Undelivered', this.key)));
  }

  private demandSource(connectionArn: string, repository: string, branch: string): void {
    const clause = securityIpProtection.clauses['SIP-AC.6'];
    const forms: readonly (readonly [keyof DeliveryPipelineProps, string, RegExp, string])[] = [
      ['connectionArn', connectionArn, CONNECTION, 'the ARN of a connection of CodeConnections'],
      ['repository', repository, /^[\w-]+(\/[\w.-]+)+$/, 'one repository, as owner/name'],
      ['branch', branch, /^[^*?:\s~^\\[]{1,200}$/, 'the name of one branch'],
    ];
    for (const [prop, value, pattern, allowed] of forms) {
      if (!Token.isUnresolved(value) && !pattern.test(value)) {
        throw invalidProp(this, prop, `'${value}'`, allowed, clause);
      }
    }
  }

  private demandStages(stages: readonly Stage[]): void {
    const clause = cloudInfrastructure.clauses['CIP-11.1'];
    if (stages.length === 0) throw invalidProp(this, 'stages', 'empty', 'at least one stage', clause);
    const names = stages.map(({ stageName }) => stageName);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) throw invalidProp(this, 'stages', `'${twice}' twice`, 'each stage once', clause);
    const around = stages.find((stage) => this.node.scopes.includes(stage));
    if (!around) return;
    throw invalidProp(this, 'stages', `'${around.node.path}', which holds the pipeline`, 'stages beside it', clause);
  }

  /** The CDK would make a bucket of its own there, which keeps few of the rules. */
  private demandArtifacts(stages: readonly Stage[], elsewhere: Readonly<Record<string, s3.IBucket>>): void {
    const { region: own } = Stack.of(this);
    const stacks = stages.flatMap((stage) => stage.node.findAll()).filter((each) => Stack.isStack(each));
    const regions = new Set(stacks.map(({ region }) => region).filter((region) => !Token.isUnresolved(region)));
    const missing = [...regions].find((region) => region !== own && !(region in elsewhere));
    if (missing === undefined || Token.isUnresolved(own)) return;
    const clause = cloudInfrastructure.clauses['CIP-6.4'];
    const allowed = 'a bucket of DeliveryArtifacts in each other region of the stages';
    throw invalidProp(this, 'artifactsElsewhere', `without ${missing}`, allowed, clause);
  }
}

const CONNECTION = /^arn:[\w-]+:(codeconnections|codestar-connections):[a-z0-9-]+:\d{12}:connection\/[\w-]+$/;
