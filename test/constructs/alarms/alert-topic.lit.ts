// The code between the marks is the example of docs/constructs/alert-topic.md; a test holds the two equal.
/// !show
import { Metric, type IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AlertTopic } from '../../../constructs';

export class QueueStack extends Stack {
  public readonly alarm: IAlarm;

  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { topic } = AlertTopic.of(this, 'onCall');
    const waiting = new Metric({ namespace: 'Portal', metricName: 'OrdersWaiting' });
    const alarm = waiting.createAlarm(this, 'OrdersWaiting', {
      threshold: 100,
      evaluationPeriods: 3,
      alarmDescription: 'Orders wait longer than promised. Runbook: https://wiki.acme.example/runbooks/orders-waiting',
    });
    alarm.addAlarmAction(new SnsAction(topic));
    this.alarm = alarm;
  }
}
/// !hide
