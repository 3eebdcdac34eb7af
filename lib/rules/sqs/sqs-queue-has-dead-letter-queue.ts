import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { isDeadLetterQueue } from './dead-letter-queues';

export const sqsQueueHasDeadLetterQueue = defineRule({
  id: 'SqsQueueHasDeadLetterQueue',
  title: 'SQS queue puts aside what cannot be processed',
  clauses: [cloudInfrastructure.clauses['CIP-8.2'], cloudInfrastructure.clauses['CIP-9.1']],
  severity: 'warning',
  severityReason: 'the clauses ask for recovery in general, and an application may have other ways to keep what failed',
  risk:
    'A message that fails again and again is dropped at the end of its retention, or holds up those behind ' +
    'it, and nobody sees it.',
  remedy: 'Set `deadLetterQueue`. Queues that are dead-letter queues themselves are not concerned.',
  cannotTell: 'the redrive policy as a whole is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
  ],
  cdkNag: ['AwsSolutions-SQS3'],
  resources: ['AWS::SQS::Queue'],
  check: (queue) => {
    if (isDeadLetterQueue(queue)) return ignored;
    const redrive = queue.at('RedrivePolicy').parsed;
    if (redrive.isDeployTime) return undecidable(redrive);
    const target = redrive.at('deadLetterTargetArn');
    // Any queue will do, whichever it turns out to be.
    return target.isAbsent ? violation('dead-letter queue is absent', target) : compliant;
  },
});
