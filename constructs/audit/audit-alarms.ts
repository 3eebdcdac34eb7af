import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as logs from 'aws-cdk-lib/aws-logs';
import type * as sns from 'aws-cdk-lib/aws-sns';
import { Duration, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Rule } from '../../lib/engine';
import { securityIpProtection } from '../../lib/policies';
import { alarmHasAction, alarmLinksRunbook, alarmReachesSomebody } from '../../lib/rules/alarms';
import { AlertTopic } from '../alarms/alert-topic';
import { invalidProp } from '../invalid-prop';
import { uniqueName } from '../unique-name';
import { AUDIT_EVENTS, type AuditEvent } from './audit-events';

/** What `AuditAlarms` can be told. */
export interface AuditAlarmsProps {
  /** Where the trail writes its events: `AuditTrail.logGroup`. */
  readonly logGroup: logs.ILogGroup;

  /**
   * Address of the page that says what to do, by https: docs/runbooks/audit-alarms.md of this package, or what
   * `auditRunbook()` gives, published where those who are called can read it. Each alarm links its section (SIP-OB.3).
   */
  readonly runbook: string;

  /**
   * Whom the alarms tell (SIP-OB.2). Needs a policy that lets CloudWatch publish.
   *
   * @default - the `AlertTopic` of the stack for the security contact of the engagement
   */
  readonly topic?: sns.ITopic;
}

/**
 * Alarms over the audit trail for what the CIS AWS Foundations Benchmark wants to be seen: use of the root user,
 * sign-ins without a second factor, refused calls, changes to policies, trails, keys, buckets, networks and the
 * organisation (CIP-8.3, SEC-3.3.4, SIP-OB.2).
 *
 * Fifteen alarms at 0.10 USD a month. They are as quick as the delivery to the log group: some five minutes.
 */
export class AuditAlarms extends Construct {
  /** The rules that the construct keeps, proven by test/constructs/satisfies.test.ts. */
  public static readonly SATISFIES: readonly Rule[] = [alarmHasAction, alarmLinksRunbook, alarmReachesSomebody];

  /** The alarms by the id of what they watch, e.g. `root-use`. */
  public readonly alarms: Readonly<Record<string, cloudwatch.IAlarm>>;

  public constructor(scope: Construct, id: string, props: AuditAlarmsProps) {
    super(scope, id);
    const { logGroup, runbook } = props;
    if (!Token.isUnresolved(runbook) && !/^https:\/\/[^\s#]+$/.test(runbook)) {
      const allowed = 'the address of a page by https, such as https://wiki.example.com/runbooks/audit-alarms';
      throw invalidProp(this, 'runbook', `'${runbook}'`, allowed, securityIpProtection.clauses['SIP-OB.3']);
    }
    const action = new SnsAction(props.topic ?? AlertTopic.of(this, 'security').topic);
    const made = AUDIT_EVENTS.map((event) => {
      const alarm = this.watch(event, logGroup, `${runbook}#${event.id}`);
      alarm.addAlarmAction(action);
      return [event.id, alarm] as const;
    });
    this.alarms = Object.fromEntries(made);
  }

  private watch(
    { id, title, pattern, threshold }: AuditEvent,
    logGroup: logs.ILogGroup,
    link: string,
  ): cloudwatch.Alarm {
    const filter = new logs.MetricFilter(this, `${id}-filter`, {
      logGroup,
      filterPattern: logs.FilterPattern.literal(pattern),
      // Of this construct alone: a second trail of the account would count everything twice.
      metricNamespace: `AuditAlarms/${uniqueName(this, 200)}`,
      metricName: id,
    });
    return new cloudwatch.Alarm(this, id, {
      alarmDescription: `${title}. Runbook: ${link}`,
      metric: filter.metric({ statistic: cloudwatch.Stats.SUM, period: Duration.minutes(5) }),
      threshold,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      // Nothing that matched is nothing to tell.
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    });
  }
}
