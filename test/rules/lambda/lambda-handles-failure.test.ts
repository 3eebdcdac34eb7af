import { lambdaHandlesFailure } from '../../../lib/rules/lambda';
import { ruleTable } from '../../../lib/testing';

const queue = { 'Fn::GetAtt': ['Queue', 'Arn'] };
const others = { Queue: { Type: 'AWS::SQS::Queue', Properties: {} } };
const DestinationConfig = { OnFailure: { Destination: queue } };
const config = (Properties: object) => ({ ...others, Config: { Type: 'AWS::Lambda::EventInvokeConfig', Properties } });
const permission = (Principal: string) => ({
  Permission: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: { Ref: 'Subject' }, Principal } },
});

ruleTable(lambdaHandlesFailure, {
  compliant: [
    {
      name: 'a queue that the serverless transform makes',
      type: 'AWS::Serverless::Function',
      properties: { EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: 'SQS' } } } },
    },
    { name: 'a dead-letter queue', properties: { DeadLetterConfig: { TargetArn: queue } }, others },
    {
      name: 'a destination',
      others: config({ FunctionName: { Ref: 'Subject' }, DestinationConfig }),
      remedy: true,
    },
    {
      name: 'a destination of a function by its name',
      properties: { FunctionName: 'orders' },
      others: config({ FunctionName: 'orders', DestinationConfig }),
    },
    {
      name: 'a dead-letter queue of a serverless function',
      type: 'AWS::Serverless::Function',
      properties: { DeadLetterQueue: { Type: 'SQS', TargetArn: queue } },
      others,
    },
    {
      name: 'a destination of a serverless function',
      type: 'AWS::Serverless::Function',
      properties: { EventInvokeConfig: { DestinationConfig } },
      others,
    },
  ],
  violation: [
    { name: 'nothing is set', found: /^events that fail go nowhere/, path: 'Properties.DeadLetterConfig.TargetArn' },
    { name: 'called by events', others: permission('events.amazonaws.com'), found: /go nowhere/ },
    {
      name: 'a destination for what succeeds',
      others: config({
        FunctionName: { Ref: 'Subject' },
        DestinationConfig: { OnSuccess: { Destination: queue } },
      }),
      found: /go nowhere/,
    },
    {
      name: 'a serverless function on a schedule and behind an API',
      type: 'AWS::Serverless::Function',
      properties: { Events: { Daily: { Type: 'Schedule' }, Get: { Type: 'Api' } } },
      found: /go nowhere/,
    },
  ],
  ignored: [
    { name: 'an API waits for the answer', others: permission('apigateway.amazonaws.com') },
    {
      name: 'CloudFormation alone calls it',
      others: { Custom: { Type: 'Custom::Thing', Properties: { ServiceToken: { 'Fn::GetAtt': ['Subject', 'Arn'] } } } },
    },
    {
      name: 'a serverless function behind an API',
      type: 'AWS::Serverless::Function',
      properties: { Events: { Get: { Type: 'Api' } } },
    },
  ],
});
