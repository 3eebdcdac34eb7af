import { lambdaTraced } from '../../../lib/rules/lambda';
import { ruleTable } from '../../../lib/testing';

ruleTable(lambdaTraced, {
  compliant: [
    { name: 'active', properties: { TracingConfig: { Mode: 'Active' } }, remedy: true },
    { name: 'a serverless function', type: 'AWS::Serverless::Function', properties: { Tracing: 'Active' } },
    {
      name: 'all serverless functions',
      type: 'AWS::Serverless::Function',
      template: { Globals: { Function: { Tracing: 'Active' } } },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'tracing is absent, must be Active', path: 'Properties.TracingConfig.Mode' },
    { name: 'the caller decides', properties: { TracingConfig: { Mode: 'PassThrough' } }, found: /PassThrough/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { TracingConfig: { Mode: { Ref: 'Mode' } } },
      template: { Parameters: { Mode: { Type: 'String' } } },
      path: 'Properties.TracingConfig.Mode',
    },
  ],
  ignored: [
    {
      name: 'CloudFormation alone calls it',
      others: { Custom: { Type: 'Custom::Thing', Properties: { ServiceToken: { 'Fn::GetAtt': ['Subject', 'Arn'] } } } },
    },
  ],
});
