import { alarmReachesSomebody } from '../../../lib/rules/alarms';
import { ruleTable } from '../../../lib/testing';

const properties = { AlarmActions: [{ Ref: 'Topic' }] };
const topic = (Properties: object = {}) => ({ Topic: { Type: 'AWS::SNS::Topic', Properties } });

ruleTable(alarmReachesSomebody, {
  compliant: [
    {
      name: 'a subscription',
      properties,
      others: {
        ...topic(),
        Subscription: { Type: 'AWS::SNS::Subscription', Properties: { TopicArn: { Ref: 'Topic' } } },
      },
      remedy: true,
    },
    {
      name: 'a subscription of the topic itself',
      properties,
      others: topic({ Subscription: [{ Protocol: 'email', Endpoint: 'on-call@example.com' }] }),
    },
  ],
  violation: [
    {
      name: 'no subscription',
      properties,
      others: topic(),
      found: 'topic ${Topic} has no subscription',
      path: 'Properties.AlarmActions.0',
    },
  ],
  ignored: [
    {
      name: 'a topic of somebody else',
      properties: { AlarmActions: ['arn:aws:sns:eu-central-1:111111111111:on-call'] },
    },
  ],
  empty: { verdict: 'ignored', because: 'an alarm without an action is for AlarmHasAction to report' },
});
