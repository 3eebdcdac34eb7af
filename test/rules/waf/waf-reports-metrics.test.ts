import { wafReportsMetrics } from '../../../lib/rules/waf';
import { ruleTable } from '../../../lib/testing';

const visibility = (CloudWatchMetricsEnabled: unknown = true, SampledRequestsEnabled: unknown = true) => ({
  VisibilityConfig: { CloudWatchMetricsEnabled, SampledRequestsEnabled },
});

ruleTable(wafReportsMetrics, {
  compliant: [
    { name: 'both are on', properties: visibility(), remedy: true },
    { name: 'both are on, written as text', properties: visibility('true', 'true') },
    { name: 'a rule group', type: 'AWS::WAFv2::RuleGroup', properties: visibility() },
  ],
  violation: [
    { name: 'nothing is set', found: 'metric is absent', path: 'Properties.VisibilityConfig.CloudWatchMetricsEnabled' },
    { name: 'no samples', properties: visibility(true, false), found: 'sampling of requests is off' },
    {
      name: 'a rule without metrics',
      properties: { ...visibility(), Rules: [visibility(), visibility(false)] },
      found: 'metric is off',
      path: 'Properties.Rules.1.VisibilityConfig.CloudWatchMetricsEnabled',
    },
  ],
  undecidable: [
    {
      name: 'a switch is a parameter',
      properties: visibility({ Ref: 'Switch' }),
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.VisibilityConfig.CloudWatchMetricsEnabled',
    },
  ],
});
