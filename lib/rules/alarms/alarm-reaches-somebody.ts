import { compliant, defineRule, some, ignored, violation, type Value } from '../../engine';
import { securityIpProtection } from '../../policies';

export const alarmReachesSomebody = defineRule({
  id: 'AlarmReachesSomebody',
  title: 'Topic that an alarm writes to has a subscription',
  clauses: [securityIpProtection.clauses['SIP-OB.2']],
  severity: 'error',
  severityReason: 'a topic without subscribers is silence with more parts',
  risk: 'The alarm goes off into a topic that nobody reads.',
  remedy: 'Call `topic.addSubscription(new EmailSubscription(…))` with the address of who is on call.',
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html'],
  resources: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'],
  check: (alarm) => {
    const topics = alarm.at('AlarmActions').items.filter((action) => action.refersTo('AWS::SNS::Topic'));
    if (topics.length === 0) return ignored;
    return some(
      topics.map((topic) =>
        isRead(topic) ? compliant : violation(`topic ${topic.orAbsent()} has no subscription`, topic),
      ),
    );
  },
});

function isRead({ target: topic }: Value): boolean {
  if (topic === undefined) return false;
  const subscriptions = topic
    .referrers('AWS::SNS::Subscription')
    .filter((each) => each.at('TopicArn').target === topic);
  return subscriptions.length > 0 || topic.at('Subscription').items.length > 0;
}
