import type { ResourceView, Value } from '../../engine';
import { names } from '../naming';
import { valuesAt } from '../values-at';

/** Where resources name the queue that takes what they could not deliver. */
const SENDERS: Readonly<Record<string, string>> = {
  'AWS::Events::EventBus': 'DeadLetterConfig.Arn',
  'AWS::Events::Rule': 'Targets.*.DeadLetterConfig.Arn',
  'AWS::Lambda::EventInvokeConfig': 'DestinationConfig.OnFailure.Destination',
  'AWS::Lambda::EventSourceMapping': 'DestinationConfig.OnFailure.Destination',
  'AWS::Lambda::Function': 'DeadLetterConfig.TargetArn',
  'AWS::SNS::Subscription': 'RedrivePolicy.deadLetterTargetArn',
  'AWS::SNS::Topic': 'Subscription.*.RedrivePolicy.deadLetterTargetArn',
  'AWS::SQS::Queue': 'RedrivePolicy.deadLetterTargetArn',
  'AWS::Scheduler::Schedule': 'Target.DeadLetterConfig.Arn',
  'AWS::Serverless::Function': 'DeadLetterQueue.TargetArn',
};

/** Whether the queue takes what another resource of the app could not deliver. */
export function isDeadLetterQueue(queue: ResourceView): boolean {
  return Object.entries(SENDERS).some(([type, path]) =>
    queue.template.app
      .resourcesOfType(type)
      .filter((sender) => sender !== queue)
      .flatMap((sender) => arnsAt(sender, path))
      .some((arn) => names(arn, queue, 'QueueName')),
  );
}

function arnsAt(sender: ResourceView, path: string): readonly Value[] {
  const [policy, attribute] = path.split(/(?<=RedrivePolicy)\./);
  if (policy === undefined || attribute === undefined) return valuesAt(sender, path);
  // CloudFormation takes the policy as JSON in a text, too.
  return valuesAt(sender, policy).map((each) => each.parsed.at(attribute));
}
