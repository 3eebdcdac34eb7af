import { apiGatewayCacheEncrypted } from '../../../lib/rules/apigateway';
import { ruleTable } from '../../../lib/testing';

const caching = (CacheDataEncrypted?: unknown, CachingEnabled: unknown = true) => ({
  CachingEnabled,
  CacheDataEncrypted,
});
const stage = (...MethodSettings: readonly unknown[]) => ({ MethodSettings });

ruleTable(apiGatewayCacheEncrypted, {
  compliant: [
    { name: 'what is cached is encrypted', properties: stage(caching(true)), remedy: true },
    { name: 'written as text', properties: stage(caching('true', 'true')) },
  ],
  violation: [
    {
      name: 'what is cached is not encrypted',
      properties: stage(caching()),
      found: 'encryption of the cache is absent',
      path: 'Properties.MethodSettings.0.CacheDataEncrypted',
    },
    {
      name: 'one of several',
      properties: stage(caching(true), caching(false)),
      found: 'encryption of the cache is off',
    },
    { name: 'a cluster that says nothing', properties: { CacheClusterEnabled: true }, found: /cache is absent/ },
  ],
  undecidable: [
    {
      name: 'whether it caches is a parameter',
      properties: stage(caching(false, { Ref: 'Switch' })),
      template: { Parameters: { Switch: { Type: 'String' } } },
      path: 'Properties.MethodSettings.0.CachingEnabled',
    },
  ],
  ignored: [
    { name: 'nothing is cached', properties: stage(caching(undefined, false)) },
    { name: 'no cluster', properties: { CacheClusterEnabled: false } },
  ],
  empty: { verdict: 'ignored', because: 'a stage has no cache unless it asks for one' },
});
