import * as fc from 'fast-check';
import { AlertTopic, type AlertTopicProps, DataKey } from '../../../constructs';
import { QueueStack } from '../alarms/alert-topic.lit';
import { props, type Subjects } from './subject';

export const alarms: Subjects = {
  AlertTopic: {
    folder: 'alarms',
    build: (stack) => {
      new AlertTopic(stack, 'Subject', { contact: 'security' }).allowService('backup.amazonaws.com');
    },
    combinations: fc
      .tuple(
        props<AlertTopicProps>(
          { contact: fc.constantFrom('onCall', 'security') },
          { email: fc.constantFrom('night-shift@acme.example', 'nobody') },
        ),
        fc.boolean(),
      )
      .map(([each, key]) => (stack) => {
        new AlertTopic(stack, 'Subject', {
          ...each,
          ...(key ? { key: new DataKey(stack, 'Key', { dataClass: 'internal' }).key } : {}),
        });
      }),
    snippet: (stage) => new QueueStack(stage, 'Snippet'),
  },
};
