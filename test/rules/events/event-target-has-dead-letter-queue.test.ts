import { eventTargetHasDeadLetterQueue } from '../../../lib/rules/events/event-target-has-dead-letter-queue';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const target = (Arn?: unknown) => ({ Id: 'T', DeadLetterConfig: { Arn } });
const QUEUE = 'arn:aws:sqs:eu-west-1:111111111111:dead';

ruleTable(eventTargetHasDeadLetterQueue, {
  compliant: [
    { name: 'a queue', properties: { Targets: [target(QUEUE)] }, remedy: true },
    {
      name: 'whichever a parameter names',
      properties: { Targets: [target({ Ref: 'Dead' })] },
      template: parameters('Dead'),
    },
    { name: 'a schedule', type: 'AWS::Scheduler::Schedule', properties: { Target: target(QUEUE) } },
  ],
  violation: [
    {
      name: 'no queue',
      properties: { Targets: [target()] },
      found: 'target T has no dead-letter queue',
      path: 'Properties.Targets.0.DeadLetterConfig.Arn',
    },
    {
      name: 'the second of two',
      properties: { Targets: [target(QUEUE), { Id: 'U' }] },
      found: 'target U has no dead-letter queue',
    },
    {
      name: 'a schedule',
      type: 'AWS::Scheduler::Schedule',
      properties: { Target: {} },
      found: 'target of the schedule has no dead-letter queue',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { Targets: { Ref: 'Targets' } },
      template: parameters('Targets'),
      path: 'Properties.Targets',
    },
  ],
  ignored: [{ name: 'a rule without targets', properties: { Targets: [] } }],
  empty: { verdict: 'ignored', because: 'without a target nothing is delivered' },
});
