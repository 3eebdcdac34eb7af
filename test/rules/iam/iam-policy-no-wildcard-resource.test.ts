import { iamPolicyNoWildcardResource } from '../../../lib/rules/iam';
import { ruleTable } from '../../../lib/testing';
import { allows, document, parameters } from './documents';

const RESOURCE = 'Properties.PolicyDocument.Statement.0.Resource';

ruleTable(iamPolicyNoWildcardResource, {
  empty: { verdict: 'ignored', because: 'a resource without statements allows nothing' },
  compliant: [
    {
      name: 'a queue by its ARN',
      properties: allows('sqs:SendMessage', 'arn:aws:sqs:eu-central-1:111111111111:orders'),
      remedy: true,
    },
    { name: 'an action that knows no resource', properties: allows(['ec2:DescribeInstances', 'xray:Put*'], '*') },
    { name: 'metrics, which are no resources', properties: allows('cloudwatch:PutMetricData', '*') },
    {
      name: 'instances with a tag',
      properties: allows('ec2:StopInstances', '*', { Condition: { StringEquals: { 'ec2:ResourceTag/App': 'shop' } } }),
    },
    {
      name: 'tasks of a cluster',
      properties: allows('ecs:StopTask', '*', {
        Condition: { ArnEquals: { 'ecs:cluster': 'arn:aws:ecs:eu-central-1:111111111111:cluster/shop' } },
      }),
    },
    {
      name: 'functions by the start of their name',
      properties: allows('lambda:InvokeFunction', 'arn:aws:lambda:*:*:function:shop-*'),
    },
    { name: 'everything of a service, which another rule reports', properties: allows('sqs:*', '*') },
    { name: 'secrets, which another rule reports', properties: allows('secretsmanager:GetSecretValue', '*') },
    { name: 'rights, which another rule reports', properties: allows('iam:PutRolePolicy', '*') },
    {
      name: 'a denial',
      properties: { PolicyDocument: document({ Effect: 'Deny', Action: 'sqs:SendMessage', Resource: '*' }) },
    },
  ],
  violation: [
    {
      name: 'every queue',
      properties: allows('sqs:SendMessage', '*'),
      found: 'allows sqs:sendmessage on every resource (*)',
      path: RESOURCE,
    },
    {
      name: 'every table, by an ARN',
      properties: allows(
        ['dynamodb:CreateTable', 'ec2:DescribeInstances'],
        ['arn:aws:s3:::shop', 'arn:aws:dynamodb:*:*:table/*'],
      ),
      found: 'allows dynamodb:createtable on every resource (arn:aws:dynamodb:*:*:table/*)',
      path: `${RESOURCE}.1`,
    },
    {
      name: 'a pattern that takes in actions on resources',
      properties: allows('ec2:Describe*', '*'),
      found: 'allows ec2:describe* on every resource (*)',
    },
    { name: 'an action that nobody knows', properties: allows('shiny:NewThing', '*'), found: /^allows shiny:newthing/ },
    {
      name: 'a condition that every resource meets',
      properties: allows('ec2:StopInstances', '*', { Condition: { StringLike: { 'ec2:ResourceTag/App': '*' } } }),
      found: /^allows ec2:stopinstances/,
    },
    {
      name: 'many actions',
      properties: allows(
        ['sqs:SendMessage', 'sqs:PurgeQueue', 'sqs:DeleteQueue', 'sqs:TagQueue', 'sqs:AddPermission'],
        '*',
      ),
      found: 'allows sqs:sendmessage, sqs:purgequeue, sqs:deletequeue, sqs:tagqueue and 1 more on every resource (*)',
    },
    {
      name: 'a function of SAM',
      type: 'AWS::Serverless::Function',
      properties: {
        Policies: [
          'AWSLambdaBasicExecutionRole',
          { SQSPollerPolicy: { QueueName: 'q' } },
          allows('sqs:SendMessage', '*').PolicyDocument,
        ],
      },
      found: /^allows sqs:sendmessage/,
    },
    {
      name: 'a policy of devices',
      type: 'AWS::IoT::Policy',
      properties: allows('iot:Publish', '*'),
      found: /^allows iot:publish/,
    },
  ],
  undecidable: [
    {
      name: 'the resource is a parameter',
      properties: allows('sqs:SendMessage', { Ref: 'Queue' }),
      template: parameters('Queue'),
      path: RESOURCE,
    },
    {
      name: 'the action is a parameter',
      properties: allows({ Ref: 'Action' }, '*'),
      template: parameters('Action'),
      path: 'Properties.PolicyDocument.Statement.0.Action',
    },
    {
      name: 'the conditions are a parameter',
      properties: allows('sqs:SendMessage', '*', { Condition: { Ref: 'Condition' } }),
      template: parameters('Condition'),
      path: 'Properties.PolicyDocument.Statement.0.Condition',
    },
  ],
});
