import { lambdaEventSourceKeepsFailures } from '../../../lib/rules/lambda';
import { ruleTable } from '../../../lib/testing';

const others = {
  Stream: { Type: 'AWS::Kinesis::Stream', Properties: {} },
  Queue: { Type: 'AWS::SQS::Queue', Properties: {} },
};
const stream = { EventSourceArn: { 'Fn::GetAtt': ['Stream', 'Arn'] } };

ruleTable(lambdaEventSourceKeepsFailures, {
  compliant: [
    {
      name: 'a queue for what fails',
      properties: { ...stream, DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Queue', 'Arn'] } } } },
      others,
      remedy: true,
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'records that fail go nowhere' },
    {
      name: 'a stream of the app',
      properties: stream,
      others,
      found: 'records that fail go nowhere',
      path: 'Properties.DestinationConfig.OnFailure.Destination',
    },
    {
      name: 'a stream by its ARN',
      properties: { EventSourceArn: 'arn:aws:dynamodb:eu-central-1:111111111111:table/orders/stream/x' },
      found: 'records that fail go nowhere',
    },
    {
      name: 'a Kafka cluster of ones own',
      properties: { SelfManagedEventSource: { Endpoints: { KafkaBootstrapServers: ['a:9092'] } } },
      found: 'records that fail go nowhere',
    },
  ],
  undecidable: [
    {
      name: 'the source is a parameter without a default',
      properties: { EventSourceArn: { Ref: 'Source' } },
      template: { Parameters: { Source: { Type: 'String' } } },
      path: 'Properties.EventSourceArn',
    },
  ],
  ignored: [
    { name: 'a queue', properties: { EventSourceArn: { 'Fn::GetAtt': ['Queue', 'Arn'] } }, others },
    { name: 'a queue by its ARN', properties: { EventSourceArn: 'arn:aws:sqs:eu-central-1:111111111111:orders' } },
  ],
});
