import { logGroupExpires } from '../../../lib/rules/logs';
import { ruleTable } from '../../../lib/testing';

ruleTable(logGroupExpires, {
  compliant: [
    { name: 'a year', properties: { RetentionInDays: 365 }, remedy: true },
    {
      name: 'a parameter, which is a number of days at any rate',
      properties: { RetentionInDays: { Ref: 'Days' } },
      template: { Parameters: { Days: { Type: 'Number' } } },
    },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'retention is absent, so events never expire',
      path: 'Properties.RetentionInDays',
    },
    { name: 'a custom resource that takes the retention away', type: 'Custom::LogRetention', found: /never expire/ },
  ],
  ignored: [{ name: 'a group that only delivers', properties: { LogGroupClass: 'DELIVERY' } }],
});
