import { alarmHasAction } from '../../../lib/rules/alarms';
import { ruleTable } from '../../../lib/testing';

ruleTable(alarmHasAction, {
  compliant: [
    {
      name: 'a topic',
      properties: { AlarmActions: [{ Ref: 'Topic' }] },
      others: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } },
      remedy: true,
    },
    {
      name: 'a list that is a parameter',
      properties: { AlarmActions: { Ref: 'Actions' } },
      template: { Parameters: { Actions: { Type: 'CommaDelimitedList' } } },
    },
    {
      name: 'a composite alarm',
      type: 'AWS::CloudWatch::CompositeAlarm',
      properties: { AlarmActions: ['arn:aws:sns:eu-central-1:111111111111:on-call'] },
    },
  ],
  violation: [
    { name: 'no action', found: 'alarm has no action', path: 'Properties.AlarmActions' },
    { name: 'an empty list', properties: { AlarmActions: [] }, found: 'alarm has no action' },
    {
      name: 'actions when all is well alone',
      properties: { OKActions: ['arn:aws:sns:eu-central-1:111111111111:on-call'] },
      found: 'alarm has no action',
    },
    {
      name: 'actions are off',
      properties: { ActionsEnabled: false, AlarmActions: ['arn:aws:sns:eu-central-1:111111111111:on-call'] },
      found: 'the actions of the alarm are off',
      path: 'Properties.ActionsEnabled',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter',
      properties: { ActionsEnabled: { Ref: 'On' } },
      template: { Parameters: { On: { Type: 'String' } } },
      path: 'Properties.ActionsEnabled',
    },
  ],
  ignored: [
    {
      name: 'a part of a composite alarm',
      others: {
        Whole: {
          Type: 'AWS::CloudWatch::CompositeAlarm',
          Properties: { AlarmRule: { 'Fn::Sub': 'ALARM(${Subject})' } },
        },
      },
    },
  ],
});
