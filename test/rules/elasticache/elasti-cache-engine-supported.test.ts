import { elastiCacheEngineSupported } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const version = (EngineVersion: unknown, more: object = {}) => ({ properties: { EngineVersion, ...more } });
const CLUSTER = 'AWS::ElastiCache::CacheCluster';

ruleTable(elastiCacheEngineSupported, {
  compliant: [
    { name: 'Valkey', ...version('8.1'), remedy: true },
    { name: 'Redis 6 with a patch of the choice of AWS', ...version('6.x') },
    { name: 'a number', ...version(7.1) },
  ],
  violation: [
    {
      name: 'Redis 5',
      ...version('5.0.6'),
      found: 'engine is of version 5.0.6, 6 is the oldest with support',
      path: 'Properties.EngineVersion',
    },
    { name: 'a lone cluster of Redis 4', type: CLUSTER, ...version('4.0.10', { Engine: 'redis' }), found: /4\.0\.10/ },
    {
      name: 'a global datastore',
      type: 'AWS::ElastiCache::GlobalReplicationGroup',
      ...version('5.0.6'),
      found: /5\.0\.6/,
    },
    { name: 'no version', ...version('latest'), found: /latest/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...version({ Ref: 'Version' }),
      ...unset('Version'),
      path: 'Properties.EngineVersion',
    },
  ],
  ignored: [{ name: 'Memcached', type: CLUSTER, ...version('1.6.22', { Engine: 'memcached' }) }],
  empty: { verdict: 'compliant', because: 'ElastiCache then takes a version that it recommends' },
});
