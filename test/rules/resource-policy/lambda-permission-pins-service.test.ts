import { lambdaPermissionPinsService } from '../../../lib/rules/resource-policy';
import { ruleTable } from '../../../lib/testing';
import { parameters } from './documents';

const permits = (Principal: unknown, more: object = {}) => ({ Principal, ...more });

ruleTable(lambdaPermissionPinsService, {
  empty: { verdict: 'ignored', because: 'CloudFormation refuses a permission without a principal' },
  compliant: [
    {
      name: 'one topic',
      properties: permits('sns.amazonaws.com', { SourceArn: 'arn:aws:sns:eu-central-1:111111111111:t' }),
      remedy: true,
    },
    {
      name: 'a rule of the stack',
      properties: permits('events.amazonaws.com', { SourceArn: { 'Fn::GetAtt': ['Rule', 'Arn'] } }),
      others: { Rule: { Type: 'AWS::Events::Rule', Properties: {} } },
    },
    { name: 'one account', properties: permits('s3.amazonaws.com', { SourceAccount: { Ref: 'AWS::AccountId' } }) },
    {
      name: 'a bucket of the stack',
      properties: permits('s3.amazonaws.com', { SourceArn: { 'Fn::GetAtt': ['Bucket', 'Arn'] } }),
      others: { Bucket: { Type: 'AWS::S3::Bucket', Properties: {} } },
    },
    {
      name: 'an API, whatever its stage',
      properties: permits('apigateway.amazonaws.com', {
        SourceArn: { 'Fn::Sub': 'arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/*/GET/' },
      }),
      others: { Api: { Type: 'AWS::ApiGateway::RestApi', Properties: {} } },
    },
    { name: 'a skill', properties: permits('alexa-appkit.amazon.com', { EventSourceToken: 'amzn1.ask.skill.x' }) },
  ],
  violation: [
    {
      name: 'a service on behalf of anybody',
      properties: permits('events.amazonaws.com'),
      found: 'events.amazonaws.com may invoke the function on behalf of anybody',
      path: 'Properties.Principal',
    },
    {
      name: 'rules of any account',
      properties: permits('events.amazonaws.com', { SourceArn: 'arn:aws:events:*:*:rule/*' }),
      found: /on behalf of anybody$/,
    },
  ],
  undecidable: [
    {
      name: 'the principal is a parameter',
      properties: permits({ Ref: 'Who' }),
      template: parameters('Who'),
      path: 'Properties.Principal',
    },
    {
      name: 'the source is a parameter, which may be a wildcard',
      properties: permits('sns.amazonaws.com', { SourceArn: { Ref: 'Source' } }),
      template: parameters('Source'),
      path: 'Properties.SourceArn',
    },
  ],
  ignored: [
    { name: 'an account', properties: permits('111111111111') },
    { name: 'everyone, which another rule reports', properties: permits('*') },
    { name: 'a load balancer', properties: permits('elasticloadbalancing.amazonaws.com') },
  ],
});
