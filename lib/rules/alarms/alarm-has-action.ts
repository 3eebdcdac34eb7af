import { compliant, defineRule, ignored, undecidable, violation, type ResourceView } from '../../engine';
import { security, securityIpProtection } from '../../policies';

export const alarmHasAction = defineRule({
  id: 'AlarmHasAction',
  title: 'Alarm tells somebody',
  clauses: [securityIpProtection.clauses['SIP-OB.2'], security.clauses['SEC-3.3.4']],
  severity: 'error',
  severityReason: 'an alarm that does nothing is a line in a chart',
  risk: 'The alarm goes off, and nobody hears it.',
  remedy: 'Call `alarm.addAlarmAction(new SnsAction(topic))`, and leave `actionsEnabled` on.',
  cannotTell: 'the actions are a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html'],
  cdkNag: [
    'HIPAA.Security-CloudWatchAlarmAction',
    'NIST.800.53.R4-CloudWatchAlarmAction',
    'NIST.800.53.R5-CloudWatchAlarmAction',
  ],
  resources: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'],
  check: (alarm) => {
    const enabled = alarm.at('ActionsEnabled');
    const actions = alarm.at('AlarmActions');
    if (enabled.isDeployTime) return undecidable(enabled);
    if (enabled.isFalse) return violation('the actions of the alarm are off', enabled);
    if (actions.items.length > 0) return compliant;
    return isPart(alarm) ? ignored : violation('alarm has no action', actions);
  },
});

/** An alarm that only feeds a composite alarm leaves the telling to that. */
function isPart(alarm: ResourceView): boolean {
  return alarm.referrers('AWS::CloudWatch::CompositeAlarm').length > 0;
}
