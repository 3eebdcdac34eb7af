import { apiGatewayUsagePlanLimits } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

ruleTable(apiGatewayUsagePlanLimits, {
  compliant: [{ name: 'rate and burst', properties: { Throttle: { RateLimit: 10, BurstLimit: '20' } }, remedy: true }],
  violation: [
    {
      name: 'nothing is set',
      found: 'RateLimit is absent, allowed is a positive number',
      path: 'Properties.Throttle.RateLimit',
    },
    { name: 'no burst', properties: { Throttle: { RateLimit: 10 } }, found: /BurstLimit is absent/ },
    { name: 'a quota alone', properties: { Quota: { Limit: 1000, Period: 'DAY' } }, found: /RateLimit is absent/ },
  ],
  undecidable: [
    {
      name: 'a limit is a parameter',
      properties: { Throttle: { RateLimit: { Ref: 'Rate' }, BurstLimit: 20 } },
      template: { Parameters: { Rate: { Type: 'Number' } } },
      path: 'Properties.Throttle.RateLimit',
    },
  ],
});
