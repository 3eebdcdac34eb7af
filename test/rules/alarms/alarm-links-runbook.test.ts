import { alarmLinksRunbook } from '../../../lib/rules/alarms';
import { ruleTable } from '../../../lib/testing';

const AlarmActions = ['arn:aws:sns:eu-central-1:111111111111:on-call'];

ruleTable(alarmLinksRunbook, {
  compliant: [
    {
      name: 'a link',
      properties: { AlarmActions, AlarmDescription: 'Queue is full. Runbook: https://wiki.example.com/queue' },
      remedy: true,
    },
    {
      name: 'a link with a part that is filled in',
      properties: { AlarmActions, AlarmDescription: { 'Fn::Sub': 'https://wiki.example.com/${Team}' } },
      template: { Parameters: { Team: { Type: 'String' } } },
    },
  ],
  violation: [
    {
      name: 'no description',
      properties: { AlarmActions },
      found: 'description has no link to a runbook: absent',
      path: 'Properties.AlarmDescription',
    },
    {
      name: 'a description without a link',
      properties: { AlarmActions, AlarmDescription: 'Queue is full' },
      found: /Queue is full/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { AlarmActions, AlarmDescription: { Ref: 'Text' } },
      template: { Parameters: { Text: { Type: 'String' } } },
      path: 'Properties.AlarmDescription',
    },
  ],
  ignored: [{ name: 'an alarm that wakes nobody', properties: { AlarmDescription: 'x' } }],
  empty: { verdict: 'ignored', because: 'an alarm without an action is for AlarmHasAction to report' },
});
