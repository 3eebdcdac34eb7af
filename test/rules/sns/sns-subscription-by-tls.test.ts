import { snsSubscriptionByTls } from '../../../lib/rules/sns/sns-subscription-by-tls';
import { ruleTable } from '../../../lib/testing';
import { parameters } from '../cases';

ruleTable(snsSubscriptionByTls, {
  compliant: [
    { name: 'HTTPS', properties: { Protocol: 'https', Endpoint: 'https://example.com' }, remedy: true },
    { name: 'a queue', properties: { Protocol: 'sqs', Endpoint: 'arn:aws:sqs:eu-west-1:111111111111:q' } },
    { name: 'in the list of a topic', type: 'AWS::SNS::Topic', properties: { Subscription: [{ Protocol: 'lambda' }] } },
  ],
  violation: [
    {
      name: 'plain HTTP',
      properties: { Protocol: 'http', Endpoint: 'example.com' },
      found: 'messages go out by http',
      path: 'Properties.Protocol',
    },
    {
      name: 'an endpoint of plain HTTP, whatever the protocol',
      properties: { Protocol: { Ref: 'How' }, Endpoint: 'http://example.com' },
      template: parameters('How'),
      found: 'messages go to http://example.com',
    },
    {
      name: 'in the list of a topic',
      type: 'AWS::SNS::Topic',
      properties: { Subscription: [{ Protocol: 'lambda' }, { Protocol: 'http' }] },
      found: 'messages go out by http',
      path: 'Properties.Subscription.1.Protocol',
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: { Protocol: { Ref: 'How' } },
      template: parameters('How'),
      path: 'Properties.Protocol',
    },
  ],
  ignored: [{ name: 'a topic without subscriptions', type: 'AWS::SNS::Topic' }],
  empty: { verdict: 'ignored', because: 'CloudFormation refuses a subscription without a protocol' },
});
