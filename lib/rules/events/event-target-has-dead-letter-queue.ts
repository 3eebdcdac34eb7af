import { compliant, defineRule, every, undecidable, violation, type ResourceView, type Value } from '../../engine';
import { cloudInfrastructure } from '../../policies';

export const eventTargetHasDeadLetterQueue = defineRule({
  id: 'EventTargetHasDeadLetterQueue',
  title: 'EventBridge rule and schedule put aside what cannot be delivered',
  clauses: [cloudInfrastructure.clauses['CIP-8.2'], cloudInfrastructure.clauses['CIP-9.1']],
  severity: 'warning',
  severityReason: 'EventBridge tries again for a day first, and the clauses ask for recovery in general',
  risk: 'An event that cannot be delivered is dropped, and nobody sees it.',
  remedy: 'Set `deadLetterQueue` of each target.',
  cannotTell: 'the targets as a whole are only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html',
    'https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html',
  ],
  resources: ['AWS::Events::Rule', 'AWS::Scheduler::Schedule'],
  check: (resource) =>
    every(
      targets(resource).map((target) => {
        if (target.isDeployTime) return undecidable(target);
        const queue = target.at('DeadLetterConfig.Arn');
        // Any queue will do, whichever it turns out to be.
        return queue.isPresent
          ? compliant
          : violation(`target ${target.at('Id').text ?? 'of the schedule'} has no dead-letter queue`, queue);
      }),
    ),
});

const targets = (resource: ResourceView): readonly Value[] =>
  resource.type === 'AWS::Events::Rule'
    ? resource.at('Targets').items
    : [resource.at('Target')].filter((target) => target.isPresent);
