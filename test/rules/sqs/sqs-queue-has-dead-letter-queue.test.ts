import { sqsQueueHasDeadLetterQueue } from '../../../lib/rules/sqs/sqs-queue-has-dead-letter-queue';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const redrive = (deadLetterTargetArn: unknown) => ({ RedrivePolicy: { deadLetterTargetArn, maxReceiveCount: 3 } });
const ARN = { 'Fn::GetAtt': ['Subject', 'Arn'] };
const sender = (Type: string, Properties: object) => ({ others: { Sender: { Type, Properties } } });

ruleTable(sqsQueueHasDeadLetterQueue, {
  compliant: [
    {
      name: 'a queue of the app',
      properties: redrive({ 'Fn::GetAtt': ['Dead', 'Arn'] }),
      others: { Dead: { Type: 'AWS::SQS::Queue' } },
      remedy: true,
    },
    { name: 'whichever a parameter names', properties: redrive({ Ref: 'Dead' }), template: parameters('Dead') },
    {
      name: 'the policy as a text',
      properties: { RedrivePolicy: '{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:111111111111:dead"}' },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'dead-letter queue is absent',
      path: 'Properties.RedrivePolicy.deadLetterTargetArn',
    },
    {
      name: 'the target is no value',
      properties: redrive({ Ref: 'AWS::NoValue' }),
      found: 'dead-letter queue is absent',
    },
    {
      name: 'another queue is a dead-letter queue',
      ...sender('AWS::SQS::Queue', redrive('arn:aws:sqs:eu-west-1:111111111111:dead')),
      found: 'dead-letter queue is absent',
    },
  ],
  undecidable: [
    {
      name: 'the policy is a parameter',
      properties: { RedrivePolicy: { Ref: 'Policy' } },
      template: parameters('Policy'),
      path: 'Properties.RedrivePolicy',
    },
  ],
  ignored: [
    { name: 'the dead-letter queue of a queue', ...sender('AWS::SQS::Queue', redrive(ARN)) },
    {
      name: 'the dead-letter queue of a queue, by its name',
      properties: { QueueName: 'dead' },
      ...sender('AWS::SQS::Queue', redrive('arn:aws:sqs:eu-west-1:111111111111:dead')),
    },
    {
      name: 'the dead-letter queue of a function',
      ...sender('AWS::Lambda::Function', { DeadLetterConfig: { TargetArn: ARN } }),
    },
    {
      name: 'the dead-letter queue of a rule',
      ...sender('AWS::Events::Rule', { Targets: [{ DeadLetterConfig: { Arn: ARN } }] }),
    },
    { name: 'the dead-letter queue of a subscription', ...sender('AWS::SNS::Subscription', redrive(ARN)) },
  ],
});
