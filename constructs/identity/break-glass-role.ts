import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as events from 'aws-cdk-lib/aws-events';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { Duration, Stack, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { deadLetterQueue } from '../alarms/dead-letters';
import type { Rule } from '../../lib/engine';
import { securityIpProtection } from '../../lib/policies';
import { alarmHasAction, alarmLinksRunbook, alarmReachesSomebody } from '../../lib/rules/alarms';
import { eventTargetHasDeadLetterQueue } from '../../lib/rules/events';
import { AlertTopic } from '../alarms/alert-topic';
import { invalidProp } from '../invalid-prop';
import { HUMAN_ROLE_SATISFIES, humanRole } from './human-role';
import type { PermissionsBoundary } from './permissions-boundary';

/** What a `BreakGlassRole` can be told. */
export interface BreakGlassRoleProps {
  /** Who may take the role: principals of the own account, never everyone (CIP-4.2, CIP-5). */
  readonly principals: readonly iam.IPrincipal[];

  /** What the role may do in an emergency (SIP-AC.1). Grants to `role` add to it. */
  readonly managedPolicies: readonly iam.IManagedPolicy[];

  /** Address of the page that says what to do when somebody took the role, by https (SIP-OB.3, CIP-11.5). */
  readonly runbook: string;

  /**
   * How long ago the second factor may have been used when the role is taken (CIP-4.7, SEC-7.1): at most an hour in
   * production, four hours elsewhere.
   *
   * @default Duration.hours(1)
   */
  readonly maxMfaAge?: Duration;

  /**
   * Who is told of every use (SIP-OB.2).
   *
   * @default - the topic of the stack for the contact `security` of the engagement
   */
  readonly alerts?: AlertTopic;

  /**
   * What the role can never do, whatever its policies say (CIP-13.6).
   *
   * @default - the boundary of the stack, made once
   */
  readonly boundary?: PermissionsBoundary;
}

/**
 * The role for emergencies: a fresh second factor, one hour, and every use is told at once (CIP-11.5, SEC-8.3).
 *
 * Who took it goes out by e-mail within a minute or so, from a rule of EventBridge over the audit trail; an alarm on
 * that rule tells a second time, another way. So that no use goes unheard, the role can be taken in the region of the
 * stack alone: `AWS_STS_REGIONAL_ENDPOINTS=regional`. The account needs an audit trail (`AuditTrail`).
 */
export class BreakGlassRole extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [
    ...HUMAN_ROLE_SATISFIES,
    alarmHasAction,
    alarmLinksRunbook,
    alarmReachesSomebody,
    eventTargetHasDeadLetterQueue,
  ];

  /** The role, to grant things to. */
  public readonly role: iam.IRole;

  /** Goes off whenever somebody takes the role. */
  public readonly alarm: cloudwatch.IAlarm;

  public constructor(scope: Construct, id: string, props: BreakGlassRoleProps) {
    super(scope, id);
    const { principals, managedPolicies, runbook, maxMfaAge, boundary } = props;
    this.demandAddress(runbook);
    this.role = humanRole(this, 'Role', {
      description: `Emergencies, every use is told: ${this.node.path}`,
      principals,
      managedPolicies,
      maxMfaAge,
      boundary,
      conditions: { StringEquals: { 'aws:RequestedRegion': Stack.of(this).region } },
    });
    const alerts = props.alerts ?? AlertTopic.of(this, 'security');
    this.alarm = this.alarmOn(this.tell(alerts, runbook), alerts, runbook);
  }

  /** Tells who took the role, from where, under which name. */
  private tell(alerts: AlertTopic, runbook: string): events.Rule {
    const at = (path: string): string => events.EventField.fromPath(path);
    const message = [
      `Break-glass role ${this.node.path} was taken at ${at('$.time')}`,
      `by ${at('$.detail.userIdentity.arn')} as ${at('$.detail.requestParameters.sourceIdentity')}`,
      `from ${at('$.detail.sourceIPAddress')}.`,
      `Runbook: ${runbook}`,
    ].join(' ');
    const rule = new events.Rule(this, 'Use', {
      description: `Tells of every use of ${this.node.path}`,
      eventPattern: {
        source: ['aws.sts'],
        detailType: ['AWS API Call via CloudTrail'],
        detail: {
          eventSource: ['sts.amazonaws.com'],
          eventName: ['AssumeRole'],
          requestParameters: { roleArn: [this.role.roleArn] },
        },
      },
      targets: [
        alerts.ruleTarget(deadLetterQueue(this, 'Undelivered', alerts.key), events.RuleTargetInput.fromText(message)),
      ],
    });
    // CloudTrail counts AssumeRole among what only reads, which rules leave out unless they are told not to.
    const resource = rule.node.defaultChild as events.CfnRule;
    resource.state = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';
    return rule;
  }

  private alarmOn(rule: events.Rule, alerts: AlertTopic, runbook: string): cloudwatch.IAlarm {
    const uses = new cloudwatch.Metric({
      namespace: 'AWS/Events',
      metricName: 'TriggeredRules',
      dimensionsMap: { RuleName: rule.ruleName },
      statistic: cloudwatch.Stats.SUM,
      period: Duration.minutes(1),
    });
    const alarm = uses.createAlarm(this, 'Alarm', {
      alarmDescription: `Somebody took the break-glass role ${this.node.path}. Runbook: ${runbook}`,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(alerts.topic));
    return alarm;
  }

  private demandAddress(runbook: string): void {
    if (Token.isUnresolved(runbook) || /^https:\/\/[^\s/]+\S*$/.test(runbook)) return;
    const allowed = 'an https address, such as https://wiki.example/break-glass';
    throw invalidProp(this, 'runbook', `'${runbook}'`, allowed, securityIpProtection.clauses['SIP-OB.3']);
  }
}
