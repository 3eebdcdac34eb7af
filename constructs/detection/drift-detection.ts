import * as config from 'aws-cdk-lib/aws-config';
import * as events from 'aws-cdk-lib/aws-events';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Stack, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { Environment } from '../../lib/engagement';
import type { Rule } from '../../lib/engine';
import { eventTargetHasDeadLetterQueue } from '../../lib/rules/events';
import { iamRoleTrustNamesActions, iamRoleTrustNotOpen } from '../../lib/rules/iam';
import { acknowledgeCdkNag } from '../acknowledge-cdk-nag';
import { AlertTopic } from '../alarms/alert-topic';
import { deadLetterQueue } from '../alarms/dead-letters';
import { WorkloadRole } from '../identity/workload-role';

/** What a `DriftDetection` can be told. */
export interface DriftDetectionProps {
  /**
   * Who is told of a stack that has drifted (CIP-11.2).
   *
   * @default - the `AlertTopic` of the stack for the security contact of the engagement
   */
  readonly alerts?: AlertTopic;
}

/**
 * Finds what was changed beside the templates (CIP-11.2): once a day, and when a stack changes, a rule of Config
 * compares every stack of the environment in the region with what is there, and tells somebody of each that has
 * drifted. Where no engagement is attached it knows of its own stack alone.
 *
 * One for each environment and region. It needs a recorder of Config, which it does not make: `ThreatDetection` does, or
 * the organisation. Deployment fails where there is none.
 *
 * @see https://docs.aws.amazon.com/config/latest/developerguide/cloudformation-stack-drift-detection-check.html
 */
export class DriftDetection extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    eventTargetHasDeadLetterQueue,
    iamRoleTrustNamesActions,
    iamRoleTrustNotOpen,
  ];

  /** Who is told. */
  public readonly alerts: AlertTopic;

  /**
   * What Config compares as. CloudFormation reads each resource by the rights of this role; grant it to read what
   * `SecurityAudit` does not.
   */
  public readonly role: iam.IRole;

  /** The rule of Config. */
  public readonly rule: config.IRule;

  public constructor(scope: Construct, id: string, props: DriftDetectionProps = {}) {
    super(scope, id);
    this.alerts = props.alerts ?? AlertTopic.of(this, 'security');
    const { stacks, ruleScope } = this.watched();
    this.role = this.comparing(stacks);
    this.rule = new config.ManagedRule(this, 'Rule', {
      description: `Finds stacks that differ from their templates: ${this.node.path}`,
      identifier: config.ManagedRuleIdentifiers.CLOUDFORMATION_STACK_DRIFT_DETECTION_CHECK,
      inputParameters: { cloudformationRoleArn: this.role.roleArn },
      maximumExecutionFrequency: config.MaximumExecutionFrequency.TWENTY_FOUR_HOURS,
      ruleScope,
    });
    this.rule.node.addDependency(this.role);
    this.tell();
  }

  /** The stacks by what their names start with, and by the tag that `EnvironmentStage` gives to each. */
  private watched(): { readonly stacks: string; readonly ruleScope: config.RuleScope } {
    const { engagement, name } = Environment.of(this);
    if (engagement) {
      return { stacks: `${engagement.name}-${name}-*`, ruleScope: config.RuleScope.fromTag('Environment', name) };
    }
    const { stackName, stackId } = Stack.of(this);
    const ruleScope = config.RuleScope.fromResource(config.ResourceType.CLOUDFORMATION_STACK, stackId);
    return { stacks: `${stackName}/*`, ruleScope };
  }

  /** Reads how things are configured, no data: AWS's own example takes `ReadOnlyAccess`, which reads objects, too. */
  private comparing(stacks: string): iam.IRole {
    const { role } = new WorkloadRole(this, 'Role', {
      service: new iam.ServicePrincipal('config.amazonaws.com'),
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName(READER)],
    });
    const stack = Stack.of(this);
    const resources = [stack.formatArn({ service: 'cloudformation', resource: 'stack', resourceName: stacks })];
    role.addToPrincipalPolicy(new iam.PolicyStatement({ actions: [...COMPARES], resources }));
    role.addToPrincipalPolicy(new iam.PolicyStatement({ actions: [...ASKS], resources: ['*'] }));
    const partition = Token.isUnresolved(stack.partition) ? 'aws' : stack.partition;
    const region = Token.isUnresolved(stack.region) ? '<AWS::Region>' : stack.region;
    const account = Token.isUnresolved(stack.account) ? '<AWS::AccountId>' : stack.account;
    acknowledgeCdkNag(role, {
      [`AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${READER}]`]:
        'CloudFormation reads every type of resource that a stack may have, the newest included, by this role',
      [`AwsSolutions-IAM5[Resource::arn:${partition}:cloudformation:${region}:${account}:stack/${stacks}]`]:
        'every stack of the environment is compared, those of tomorrow included',
      'AwsSolutions-IAM5[Resource::*]': 'these actions know no resource; they read how far a comparison is',
    });
    return role;
  }

  private tell(): void {
    const { account, region } = Stack.of(this);
    const found = [
      `${events.EventField.fromPath('$.detail.resourceId')} in account ${account} (${Environment.of(this).name}), ${region},`,
      'differs from its template, or could not be compared.',
      'Find who changed it in CloudTrail, then take the change back or into the code.',
      `Config says: ${events.EventField.fromPath('$.detail.newEvaluationResult.annotation')}`,
    ].join(' ');
    new events.Rule(this, 'Drifted', {
      description: `Tells of stacks that have drifted: ${this.node.path}`,
      eventPattern: {
        source: ['aws.config'],
        detailType: ['Config Rules Compliance Change'],
        detail: {
          messageType: ['ComplianceChangeNotification'],
          configRuleName: [this.rule.configRuleName],
          newEvaluationResult: { complianceType: ['NON_COMPLIANT'] },
        },
      },
      targets: [
        this.alerts.ruleTarget(
          deadLetterQueue(this, 'Undelivered', this.alerts.key),
          events.RuleTargetInput.fromText(found),
        ),
      ],
    });
  }
}

/** AWS's policy that reads how resources are configured. */
const READER = 'SecurityAudit';

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html */
const COMPARES = [
  'cloudformation:DescribeStackResourceDrifts',
  'cloudformation:DetectStackDrift',
  'cloudformation:DetectStackResourceDrift',
] as const;

/** What takes the id of a comparison or a type, and no stack. */
const ASKS = [
  'cloudformation:BatchDescribeTypeConfigurations',
  'cloudformation:DescribeStackDriftDetectionStatus',
] as const;
