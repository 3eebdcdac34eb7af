import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { securityIpProtection } from '../../policies';

export const alarmLinksRunbook = defineRule({
  id: 'AlarmLinksRunbook',
  title: 'Alarm links the runbook that says what to do',
  clauses: [securityIpProtection.clauses['SIP-OB.3']],
  severity: 'warning',
  severityReason: 'the alarm is heard without it; what follows is slower and worse',
  risk: 'Whoever is woken at night has to find out first what the alarm is about.',
  remedy: 'Set `alarmDescription` to a sentence with the address of the runbook: `Runbook: https://…`.',
  cannotTell: 'the description is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_ready_to_support_use_runbooks.html',
  ],
  resources: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'],
  check: (alarm) => {
    // An alarm that wakes nobody, as those of target tracking, needs no runbook.
    if (alarm.at('AlarmActions').isAbsent) return ignored;
    const description = alarm.at('AlarmDescription');
    const text = description.text ?? '';
    if (/https?:\/\/\S+/.test(text)) return compliant;
    if (description.isDeployTime) return undecidable(description);
    return violation(`description has no link to a runbook: ${description.orAbsent()}`, description);
  },
});
