import { elastiCacheDeliversLogs } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const logs = (...types: readonly unknown[]) => ({
  properties: { LogDeliveryConfigurations: types.map((LogType) => ({ LogType })) },
});

ruleTable(elastiCacheDeliversLogs, {
  compliant: [{ name: 'both', ...logs('slow-log', 'engine-log'), remedy: true }],
  violation: [
    { name: 'nothing is set', found: 'slow-log is not delivered', path: 'Properties.LogDeliveryConfigurations' },
    { name: 'one of them', ...logs('slow-log'), found: 'engine-log is not delivered' },
    {
      name: 'a lone cluster of Redis',
      type: 'AWS::ElastiCache::CacheCluster',
      properties: { Engine: 'redis' },
      found: 'engine-log is not delivered',
    },
  ],
  undecidable: [
    {
      name: 'a type is a parameter without a default',
      ...logs('slow-log', { Ref: 'Type' }),
      ...unset('Type'),
      path: 'Properties.LogDeliveryConfigurations.1.LogType',
    },
  ],
  ignored: [{ name: 'Memcached', type: 'AWS::ElastiCache::CacheCluster', properties: { Engine: 'memcached' } }],
});
