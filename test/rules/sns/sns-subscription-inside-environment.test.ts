import { snsSubscriptionInsideEnvironment } from '../../../lib/rules/sns/sns-subscription-inside-environment';
import { ruleTable } from '../../../lib/testing';
import { parameters, resident } from '../cases';

const to = (Endpoint: unknown) => ({ Protocol: 'sqs', Endpoint });
const QUEUE = 'arn:aws:sqs:eu-central-1:111111111111:q';
const foreign = { profile: { foreignAccounts: ['222222222222'] } };

ruleTable(snsSubscriptionInsideEnvironment, {
  compliant: [{ name: 'a queue in a region of the residency', properties: to(QUEUE), stack: resident, remedy: true }],
  violation: [
    {
      name: 'outside the residency',
      properties: to('arn:aws:sqs:us-east-1:111111111111:q'),
      stack: resident,
      found: 'messages go to us-east-1, data may rest in eu-west-1, eu-central-1',
      path: 'Properties.Endpoint',
    },
    {
      name: 'another environment',
      properties: to('arn:aws:lambda:eu-west-1:222222222222:function:f'),
      stack: foreign,
      found: 'messages go to account 222222222222 of another environment',
    },
    {
      name: 'in the list of a topic',
      type: 'AWS::SNS::Topic',
      properties: { Subscription: [to('arn:aws:sqs:eu-west-1:222222222222:q')] },
      stack: foreign,
      found: /222222222222/,
    },
  ],
  undecidable: [
    {
      name: 'a parameter',
      properties: to({ Ref: 'Where' }),
      template: parameters('Where'),
      stack: resident,
      path: 'Properties.Endpoint',
    },
  ],
  ignored: [
    { name: 'an address of mail', properties: { Protocol: 'email', Endpoint: 'ops@example.com' }, stack: resident },
    { name: 'no residency was agreed on', properties: to('arn:aws:sqs:us-east-1:111111111111:q') },
    {
      name: 'the region of the stack',
      properties: to({ 'Fn::Sub': 'arn:aws:sqs:${AWS::Region}:111111111111:q' }),
      stack: resident,
    },
  ],
  empty: { verdict: 'ignored', because: 'a subscription without an endpoint goes nowhere' },
});
