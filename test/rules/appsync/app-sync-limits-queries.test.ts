import { appSyncLimitsQueries } from '../../../lib/rules/appsync';
import { ruleTable } from '../../../lib/testing';

ruleTable(appSyncLimitsQueries, {
  compliant: [
    { name: 'ten levels', properties: { QueryDepthLimit: 10 }, remedy: true },
    { name: 'ten levels, written as text', properties: { QueryDepthLimit: '10' } },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'query depth limit is absent, so that queries go as deep as they like',
      path: 'Properties.QueryDepthLimit',
    },
    { name: 'zero, which means no limit', properties: { QueryDepthLimit: 0 }, found: /limit is 0/ },
  ],
  undecidable: [
    {
      name: 'the limit is a parameter',
      properties: { QueryDepthLimit: { Ref: 'Limit' } },
      template: { Parameters: { Limit: { Type: 'Number' } } },
      path: 'Properties.QueryDepthLimit',
    },
  ],
});
