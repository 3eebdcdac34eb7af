import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type * as sns from 'aws-cdk-lib/aws-sns';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** What the alarms on the backups of a tier have to know. */
export interface MissedBackupAlarmsOptions {
  readonly backupVaultName: string;
  /** After how long without a completed backup the alarm goes off, in whole hours. */
  readonly missedAfter: Duration;
  readonly tier: string;
  readonly topic: sns.ITopic;
  readonly runbook: string;
}

const PERIOD = Duration.hours(1);

/**
 * Three alarms: a backup failed, one did not start in time, or none completed for too long, which is also how a plan
 * shows that selects nothing.
 *
 * @see https://docs.aws.amazon.com/aws-backup/latest/devguide/cloudwatch.html
 */
export function missedBackupAlarms(scope: Construct, options: MissedBackupAlarmsOptions): void {
  const { backupVaultName, missedAfter, tier, topic, runbook } = options;
  const jobs = (metricName: string): cloudwatch.Metric =>
    new cloudwatch.Metric({
      namespace: 'AWS/Backup',
      metricName,
      dimensionsMap: { BackupVaultName: backupVaultName },
      statistic: cloudwatch.Stats.SUM,
      period: PERIOD,
    });
  const alarm = (id: string, what: string, props: Omit<cloudwatch.AlarmProps, 'alarmDescription'>): void => {
    new cloudwatch.Alarm(scope, id, { ...props, alarmDescription: `${what}. Runbook: ${runbook}` }).addAlarmAction(
      new SnsAction(topic),
    );
  };
  const anyOf = (metric: cloudwatch.Metric): Omit<cloudwatch.AlarmProps, 'alarmDescription'> => ({
    metric,
    threshold: 1,
    comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    evaluationPeriods: 1,
    treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
  });
  alarm('Failed', `A backup of tier ${tier} failed`, anyOf(jobs('NumberOfBackupJobsFailed')));
  alarm('Expired', `A backup of tier ${tier} did not start in time`, anyOf(jobs('NumberOfBackupJobsExpired')));
  alarm('Missed', `No backup of tier ${tier} completed for ${missedAfter.toHumanString()}`, {
    metric: jobs('NumberOfBackupJobsCompleted'),
    threshold: 1,
    comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
    evaluationPeriods: missedAfter.toHours(),
    // The metric is only there when something completed.
    treatMissingData: cloudwatch.TreatMissingData.BREACHING,
  });
}
