import { resourcePolicyPinsServices } from '../../../lib/rules/resource-policy';
import { ruleTable } from '../../../lib/testing';
import { allow, NO_POLICY, parameters, QUEUE_POLICY, queuePolicy, ROLE } from './documents';

const type = QUEUE_POLICY;
const serviceIf = (Condition: object) => queuePolicy(allow({ Service: 'sns.amazonaws.com' }, { Condition }));

ruleTable(resourcePolicyPinsServices, {
  empty: NO_POLICY,
  compliant: [
    {
      name: 'one account',
      type,
      properties: serviceIf({ StringEquals: { 'aws:SourceAccount': '111111111111' } }),
      remedy: true,
    },
    {
      name: 'a key for the queues of an account',
      type: 'AWS::KMS::Key',
      properties: {
        KeyPolicy: {
          Statement: [
            allow(
              { Service: 'events.amazonaws.com' },
              { Condition: { ArnLike: { 'kms:EncryptionContext:aws:sqs:arn': 'arn:aws:sqs:*:111111111111:*' } } },
            ),
          ],
        },
      },
    },
    {
      name: 'a key for the disks of Fargate tasks of an account',
      type: 'AWS::KMS::Key',
      properties: {
        KeyPolicy: {
          Statement: [
            allow(
              { Service: 'fargate.amazonaws.com' },
              { Condition: { StringEquals: { 'kms:EncryptionContext:aws:ecs:clusterAccount': '111111111111' } } },
            ),
          ],
        },
      },
    },
    {
      name: 'a topic of the stack',
      type,
      properties: serviceIf({ ArnEquals: { 'aws:SourceArn': { Ref: 'Topic' } } }),
      others: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } },
    },
    {
      name: 'log groups of an account',
      type: 'AWS::KMS::Key',
      properties: {
        KeyPolicy: {
          Statement: [
            allow(
              { Service: 'logs.eu-central-1.amazonaws.com' },
              {
                Condition: {
                  ArnLike: { 'kms:EncryptionContext:aws:logs:arn': 'arn:aws:logs:eu-central-1:111111111111:*' },
                },
              },
            ),
          ],
        },
      },
    },
    {
      name: 'a key that a service may use for a queue of the account',
      type: 'AWS::KMS::Key',
      properties: {
        KeyPolicy: {
          Statement: [
            allow(
              { Service: 'events.amazonaws.com' },
              {
                Condition: {
                  StringEquals: {
                    'kms:EncryptionContext:aws:sqs:arn': 'arn:aws:sqs:eu-central-1:111111111111:undelivered',
                  },
                },
              },
            ),
          ],
        },
      },
    },
  ],
  violation: [
    {
      name: 'a service on behalf of anybody',
      type,
      properties: queuePolicy(allow({ Service: 'sns.amazonaws.com' })),
      found: 'queue policy lets sns.amazonaws.com in on behalf of anybody',
      path: 'Properties.PolicyDocument.Statement.0.Principal.Service',
    },
    {
      name: 'a key for log groups of anybody',
      type: 'AWS::KMS::Key',
      properties: { KeyPolicy: { Statement: [allow({ Service: 'logs.eu-central-1.amazonaws.com' })] } },
      found: /on behalf of anybody$/,
    },
    {
      name: 'a key for the queues of any account',
      type: 'AWS::KMS::Key',
      properties: {
        KeyPolicy: {
          Statement: [
            allow(
              { Service: 'events.amazonaws.com' },
              { Condition: { ArnLike: { 'kms:EncryptionContext:aws:sqs:arn': 'arn:aws:sqs:*:*:*' } } },
            ),
          ],
        },
      },
      found: /on behalf of anybody$/,
    },
    {
      name: 'topics of any account',
      type,
      properties: serviceIf({ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } }),
      found: /on behalf of anybody$/,
    },
    {
      name: 'every distribution of CloudFront',
      type: 'AWS::S3::BucketPolicy',
      properties: { PolicyDocument: { Statement: [allow({ Service: 'cloudfront.amazonaws.com' })] } },
      found: 'bucket policy lets cloudfront.amazonaws.com in on behalf of anybody',
    },
  ],
  undecidable: [
    {
      name: 'the source is a parameter, which may be a wildcard',
      type,
      properties: serviceIf({ ArnLike: { 'aws:SourceArn': { Ref: 'Source' } } }),
      template: parameters('Source'),
      path: 'Properties.PolicyDocument.Statement.0.Condition.ArnLike.aws:SourceArn',
    },
  ],
  ignored: [{ name: 'a role', type, properties: queuePolicy(allow({ AWS: ROLE })) }],
});
