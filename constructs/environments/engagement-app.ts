import { App, Validations } from 'aws-cdk-lib/core';
import { CDK_APP_MODE_CONTEXT, FAIL_SYNTH_ON_VALIDATION_ERRORS_CONTEXT, OUTDIR_ENV } from 'aws-cdk-lib/cx-api';
import { type Engagement, ENVIRONMENT_NAMES, type EnvironmentName, loadEngagement } from '../../lib/engagement';
import { BlueprintChecks } from '../../lib/packs';
import { EnvironmentStage } from './environment-stage';

/** What an `EngagementApp` can be told. */
export interface EngagementAppProps {
  /** Path of the engagement file, from the working directory, or what `loadEngagement` made of one. */
  readonly engagement: string | Engagement;

  /**
   * Folder that the cloud assembly is written to.
   *
   * @default - what the CDK CLI says, or a temporary folder
   */
  readonly outdir?: string;

  /**
   * Context of the app, such as feature flags; the CDK CLI's wins.
   *
   * @default - what the CDK CLI reads from cdk.json
   */
  readonly context?: Readonly<Record<string, unknown>>;

  /**
   * Folder that the evidence is written to whenever the app is synthesised: compliance.json and compliance.md.
   *
   * @default - none is written
   */
  readonly evidence?: string;
}

/**
 * A CDK app for an engagement: one stage for each environment, all of it checked by the rules of this library
 * whenever it is synthesised.
 *
 * @example
 * const app = new EngagementApp({ engagement: 'engagement.yaml' });
 * app.forEachEnvironment((stage) => new StorageStack(stage, 'Storage'));
 *
 * @throws {EngagementError} if the engagement file is wrong, naming everything that is
 */
export class EngagementApp extends App {
  /** The engagement, validated. */
  public readonly engagement: Engagement;

  /** The stages, from the least to the most protected: `dev`, `stage`, `prod`. */
  public readonly stages: Readonly<Record<EnvironmentName, EnvironmentStage>>;

  public constructor(props: EngagementAppProps) {
    super({
      ...(props.outdir === undefined ? {} : { outdir: props.outdir }),
      ...(props.context === undefined ? {} : { context: { ...props.context } }),
      postCliContext: {
        // The CLI wants to judge the findings itself, and then overlooks those of stacks in a Stage that nobody
        // selected. So the app keeps the verdict: it prints the findings and fails.
        [FAIL_SYNTH_ON_VALIDATION_ERRORS_CONTEXT]: true,
        // As a process of the CLI it does so by its exit code, not by an exception with a stack nobody needs.
        ...(OUTDIR_ENV in process.env ? { [CDK_APP_MODE_CONTEXT]: 'process' } : {}),
      },
    });
    const { engagement, evidence } = props;
    this.engagement = typeof engagement === 'string' ? loadEngagement(engagement) : engagement;
    const checks = { engagement: this.engagement, ...(evidence === undefined ? {} : { evidence }) };
    Validations.of(this).addPlugins(new BlueprintChecks(this, checks));
    const stageOf = (name: EnvironmentName): EnvironmentStage =>
      new EnvironmentStage(this, name, { engagement: this.engagement, name });
    this.stages = { dev: stageOf('dev'), stage: stageOf('stage'), prod: stageOf('prod') };
  }

  /** Builds the same into every environment; what differs follows from `stage.environment`. */
  public forEachEnvironment(build: (stage: EnvironmentStage) => void): void {
    for (const name of ENVIRONMENT_NAMES) build(this.stages[name]);
  }
}
