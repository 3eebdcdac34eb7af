import { elastiCacheEncryptedAtRest } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const CACHE_CLUSTER = 'AWS::ElastiCache::CacheCluster';
const atRest = (AtRestEncryptionEnabled: unknown) => ({ properties: { AtRestEncryptionEnabled } });

ruleTable(elastiCacheEncryptedAtRest, {
  compliant: [
    { name: 'on', ...atRest(true), remedy: true },
    { name: 'on, written as text', ...atRest('true') },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'encryption at rest is absent',
      path: 'Properties.AtRestEncryptionEnabled',
    },
    { name: 'off', ...atRest(false), found: 'encryption at rest is off' },
    {
      name: 'a lone node of Redis',
      type: CACHE_CLUSTER,
      properties: { Engine: 'redis' },
      found: 'a lone cache cluster cannot be encrypted',
    },
  ],
  undecidable: [
    {
      name: 'the switch is a parameter without a default',
      ...atRest({ Ref: 'On' }),
      ...unset('On'),
      path: 'Properties.AtRestEncryptionEnabled',
    },
  ],
  ignored: [
    { name: 'Memcached, which has no disk', type: CACHE_CLUSTER, properties: { Engine: 'memcached' } },
    { name: 'the secondary group of a global datastore', properties: { GlobalReplicationGroupId: 'shop' } },
  ],
});
