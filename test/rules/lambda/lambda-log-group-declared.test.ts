import { STRICTEST } from '../../../lib/engagement';
import { lambdaLogGroupDeclared } from '../../../lib/rules/lambda';
import { ruleTable } from '../../../lib/testing';

const group = (LogGroupName: unknown, Type = 'AWS::Logs::LogGroup') => ({
  Group: { Type, Properties: { LogGroupName } },
});
const own = { 'Fn::Join': ['', ['/aws/lambda/', { Ref: 'Subject' }]] };

ruleTable(lambdaLogGroupDeclared, {
  compliant: [
    {
      name: 'a group of the app',
      properties: { LoggingConfig: { LogGroup: { Ref: 'Group' } } },
      others: group('orders'),
      remedy: true,
    },
    {
      name: 'a group of the app by its name',
      properties: { LoggingConfig: { LogGroup: 'orders' } },
      others: group('orders'),
    },
    {
      name: 'the default group, declared',
      properties: { FunctionName: 'orders' },
      others: group('/aws/lambda/orders'),
    },
    {
      name: 'the default group, whose name is put together as that of the function',
      properties: { FunctionName: { 'Fn::Sub': '${AWS::StackName}-orders' } },
      others: group({ 'Fn::Sub': '/aws/lambda/${AWS::StackName}-orders' }),
    },
    {
      name: 'the default group, by the parameter that names the function',
      properties: { FunctionName: { Ref: 'Name' } },
      others: group({ 'Fn::Join': ['/', ['/aws/lambda', { Ref: 'Name' }]] }),
      template: { Parameters: { Name: { Type: 'String' } } },
    },
    { name: 'the default group, by reference', others: group(own) },
    { name: 'the default group, by substitution', others: group({ 'Fn::Sub': '/aws/lambda/${Subject}' }) },
    { name: 'the default group, as `logRetention` keeps it', others: group(own, 'Custom::LogRetention') },
    {
      name: 'the group of all serverless functions',
      type: 'AWS::Serverless::Function',
      template: { Globals: { Function: { LoggingConfig: { LogGroup: { Ref: 'Group' } } } } },
      others: group('orders'),
    },
  ],
  violation: [
    {
      name: 'a group of the same pattern in another stack, which has another name',
      properties: { FunctionName: { 'Fn::Sub': '${AWS::StackName}-orders' } },
      alongside: [
        {
          file: '/test/other.json',
          body: { Resources: group({ 'Fn::Sub': '/aws/lambda/${AWS::StackName}-orders' }) },
          stack: { displayName: 'other', tags: {}, profile: STRICTEST },
        },
      ],
      found: /no log group/,
    },
    {
      name: 'nothing is set',
      found: 'the app declares no log group for the function',
      path: 'Properties.LoggingConfig.LogGroup',
    },
    {
      name: 'the group of another function',
      properties: { FunctionName: 'orders' },
      others: group('/aws/lambda/orders-archive'),
      found: /no log group/,
    },
    { name: 'a group of another kind', others: group({ 'Fn::Sub': '/shop/${Subject}' }), found: /no log group/ },
  ],
  undecidable: [
    {
      name: 'a group that is not of the app',
      properties: { LoggingConfig: { LogGroup: 'shared' } },
      path: 'Properties.LoggingConfig.LogGroup',
    },
  ],
  ignored: [
    {
      name: 'CloudFormation alone calls it',
      others: { Custom: { Type: 'Custom::Thing', Properties: { ServiceToken: { 'Fn::GetAtt': ['Subject', 'Arn'] } } } },
    },
  ],
});
