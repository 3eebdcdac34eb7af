import { sqsQueueDeniesInsecureTransport } from '../../../lib/rules/sqs/sqs-queue-denies-insecure-transport';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const ARN = { 'Fn::GetAtt': ['Subject', 'Arn'] };
const policy = (statement: object, Queues: unknown = [{ Ref: 'Subject' }]) => ({
  others: {
    Policy: {
      Type: 'AWS::SQS::QueuePolicy',
      Properties: {
        Queues,
        PolicyDocument: {
          Statement: [
            {
              Effect: 'Deny',
              Principal: { AWS: '*' },
              Action: 'sqs:*',
              Resource: ARN,
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
              ...statement,
            },
          ],
        },
      },
    },
  },
});

ruleTable(sqsQueueDeniesInsecureTransport, {
  compliant: [
    { name: 'everything is denied', ...policy({}), remedy: true },
    {
      name: 'sending and receiving are denied',
      ...policy({ Principal: '*', Action: ['SQS:SendMessage', 'SQS:ReceiveMessage'] }),
    },
    {
      name: 'the queue by its URL',
      properties: { QueueName: 'orders' },
      ...policy({ Resource: '*' }, ['https://sqs.eu-west-1.amazonaws.com/111111111111/orders']),
    },
    {
      name: 'an inline policy',
      others: {
        Policy: {
          Type: 'AWS::SQS::QueueInlinePolicy',
          Properties: { Queue: { Ref: 'Subject' }, PolicyDocument: policy({}).others.Policy.Properties.PolicyDocument },
        },
      },
    },
  ],
  violation: [
    { name: 'no policy', found: 'there is no queue policy that denies plain HTTP' },
    {
      name: 'the policy of another queue',
      ...policy({}, ['https://sqs.eu-west-1.amazonaws.com/111111111111/other']),
      found: /^there is no queue policy/,
    },
    {
      name: 'an allowance under TLS alone',
      ...policy({ Effect: 'Allow', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
      found: /^queue policy does not deny everyone/,
    },
    {
      name: 'sending alone is denied',
      ...policy({ Action: 'sqs:SendMessage' }),
      found: /sqs:receivemessage without TLS/,
    },
    {
      name: 'one account alone is denied',
      ...policy({ Principal: { AWS: '111111111111' } }),
      found: /^queue policy does not deny everyone/,
    },
    {
      name: 'the statement is about another queue',
      ...policy({ Resource: 'arn:aws:sqs:eu-west-1:111111111111:other' }),
      found: /^queue policy does not deny everyone/,
    },
    {
      name: 'a second condition',
      ...policy({ Condition: { Bool: { 'aws:SecureTransport': 'false', 'aws:ViaAWSService': 'false' } } }),
      found: /^queue policy does not deny everyone/,
    },
  ],
  undecidable: [
    {
      name: 'the action is a parameter',
      ...policy({ Action: { Ref: 'Action' } }),
      template: parameters('Action'),
      path: 'Properties.PolicyDocument.Statement.0.Action',
    },
  ],
});
