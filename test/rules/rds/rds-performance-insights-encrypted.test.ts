import { rdsPerformanceInsightsEncrypted } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, KEY, KEY_ARN, OPEN, open } from './templates';

ruleTable(rdsPerformanceInsightsEncrypted, {
  compliant: [
    {
      name: 'an instance',
      properties: { EnablePerformanceInsights: true, PerformanceInsightsKMSKeyId: KEY_ARN },
      others: KEY,
      remedy: true,
    },
    {
      name: 'a cluster',
      type: CLUSTER,
      properties: { PerformanceInsightsEnabled: true, PerformanceInsightsKmsKeyId: KEY_ARN },
      others: KEY,
    },
  ],
  violation: [
    {
      name: 'switched on without a key',
      properties: { EnablePerformanceInsights: 'true' },
      found: 'Performance Insights has no customer-managed key',
      path: 'Properties.PerformanceInsightsKMSKeyId',
    },
    {
      name: 'a cluster',
      type: CLUSTER,
      properties: { PerformanceInsightsEnabled: true },
      found: /no customer-managed key/,
    },
    {
      name: 'the key of AWS',
      properties: { EnablePerformanceInsights: true, PerformanceInsightsKMSKeyId: 'alias/aws/rds' },
      found: /AWS managed key/,
    },
  ],
  undecidable: [
    {
      name: 'the key is a parameter',
      properties: { EnablePerformanceInsights: true, PerformanceInsightsKMSKeyId: OPEN },
      template: open,
      path: 'Properties.PerformanceInsightsKMSKeyId',
    },
    {
      name: 'the switch is a parameter, and there is no key',
      properties: { EnablePerformanceInsights: OPEN },
      template: open,
      path: 'Properties.EnablePerformanceInsights',
    },
  ],
  ignored: [{ name: 'switched off', properties: { EnablePerformanceInsights: false } }],
  empty: { verdict: 'ignored', because: 'Performance Insights are off unless they are switched on' },
});
