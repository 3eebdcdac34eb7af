import { snsTopicDeniesInsecureTransport } from '../../../lib/rules/sns/sns-topic-denies-insecure-transport';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

const policy = (statement: object, Topics: unknown = [{ Ref: 'Subject' }]) => ({
  others: {
    Policy: {
      Type: 'AWS::SNS::TopicPolicy',
      Properties: {
        Topics,
        PolicyDocument: {
          Statement: [
            {
              Effect: 'Deny',
              Principal: '*',
              Action: 'sns:Publish',
              Resource: { Ref: 'Subject' },
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
              ...statement,
            },
          ],
        },
      },
    },
  },
});

ruleTable(snsTopicDeniesInsecureTransport, {
  compliant: [
    { name: 'publishing is denied', ...policy({}), remedy: true },
    {
      name: 'everything is denied, the topic by its ARN',
      properties: { TopicName: 'news' },
      ...policy({ Action: ['sns:*'], Resource: '*' }, 'arn:aws:sns:eu-west-1:111111111111:news'),
    },
    {
      name: 'an inline policy',
      others: {
        Policy: {
          Type: 'AWS::SNS::TopicInlinePolicy',
          Properties: {
            TopicArn: { Ref: 'Subject' },
            PolicyDocument: policy({}).others.Policy.Properties.PolicyDocument,
          },
        },
      },
    },
  ],
  violation: [
    { name: 'no policy', found: 'there is no topic policy that denies plain HTTP' },
    { name: 'subscribing alone is denied', ...policy({ Action: 'sns:Subscribe' }), found: /sns:publish without TLS/ },
    {
      name: 'TLS is denied',
      ...policy({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
      found: /^topic policy does not deny everyone/,
    },
    {
      name: 'the policy of another topic',
      ...policy({}, ['arn:aws:sns:eu-west-1:111111111111:other']),
      found: /^there is no topic policy/,
    },
  ],
  undecidable: [
    {
      name: 'the condition is a parameter',
      ...policy({ Condition: { Bool: { 'aws:SecureTransport': { Ref: 'Tls' } } } }),
      template: parameters('Tls'),
      path: 'Properties.PolicyDocument.Statement.0.Condition.Bool.aws:SecureTransport',
    },
  ],
});
