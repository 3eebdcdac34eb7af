import { lambdaReservesConcurrency } from '../../../lib/rules/lambda';
import { ruleTable } from '../../../lib/testing';

ruleTable(lambdaReservesConcurrency, {
  compliant: [
    { name: 'ten at once', properties: { ReservedConcurrentExecutions: 10 }, remedy: true },
    { name: 'none at all, which stops the function', properties: { ReservedConcurrentExecutions: '0' } },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'reserved concurrency is absent',
      path: 'Properties.ReservedConcurrentExecutions',
    },
    { name: 'a number that is none', properties: { ReservedConcurrentExecutions: -1 }, found: /is -1/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      properties: { ReservedConcurrentExecutions: { Ref: 'Limit' } },
      template: { Parameters: { Limit: { Type: 'Number' } } },
      path: 'Properties.ReservedConcurrentExecutions',
    },
  ],
  ignored: [
    {
      name: 'CloudFormation alone calls it',
      others: { Custom: { Type: 'Custom::Thing', Properties: { ServiceToken: { 'Fn::GetAtt': ['Subject', 'Arn'] } } } },
    },
  ],
});
