import { Aspects, type IAspect, MissingRemovalPolicies, Stack, Stage, Tags } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { type Engagement, Environment, type EnvironmentName } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { stackInItsOwnAccount, stackRegionInsideResidency, stackTerminationProtected } from '../../lib/rules/stack';
import { dataStoreTagged, environmentTagMatches } from '../../lib/rules/tags';

/** What an `EnvironmentStage` has to be told. */
export interface EnvironmentStageProps {
  /** The engagement that the environment belongs to. */
  readonly engagement: Engagement;

  /** Which of its environments the stage is (CIP-5). */
  readonly name: EnvironmentName;
}

/**
 * Everything that is deployed to one environment of an engagement: to its account and region alone (CIP-5,
 * SIP-AC.3), tagged with owner and environment (SEC-2.4); in production with termination protection, and no data
 * store deleted with its stack unless it says so itself (CIP-9.1).
 *
 * Stacks in it are called after engagement, environment and id, e.g. `acme-portal-prod-Storage`.
 */
export class EnvironmentStage extends Stage {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    stackInItsOwnAccount,
    stackRegionInsideResidency,
    stackTerminationProtected,
    environmentTagMatches,
  ];

  /** What constructs in the stage find with `Environment.of(this)`. */
  public readonly environment: Environment;

  public constructor(scope: Construct, id: string, props: EnvironmentStageProps) {
    const { engagement, name } = props;
    const { account, region } = engagement.environments[name];
    super(scope, id, { env: { account, region }, stageName: `${engagement.name}-${name}` });
    this.environment = Environment.attach(this, { engagement, name });
    if (this.environment.production) {
      MissingRemovalPolicies.of(this).retainOnUpdateOrDelete({ applyToResourceTypes: [...dataStoreTagged.resources] });
    }
    const tags = Object.entries(this.environment.tags());
    for (const [key, value] of tags) Tags.of(this).add(key, value);
    Aspects.of(this).add(new StackDefaults(this.environment.production, tags));
  }
}

/** Tightens every stack: protection can be added in an environment, never taken away in production. */
class StackDefaults implements IAspect {
  public constructor(
    private readonly production: boolean,
    private readonly tags: readonly (readonly [string, string])[],
  ) {}

  public visit(node: IConstruct): void {
    if (!Stack.isStack(node) || node.nestedStackParent) return;
    if (this.production) node.terminationProtection = true;
    // CloudFormation hands these on to what the CDK cannot tag.
    for (const [key, value] of this.tags) node.addStackTag(key, value);
  }
}
