import { elastiCacheNotOnDefaultPort } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

ruleTable(elastiCacheNotOnDefaultPort, {
  compliant: [
    { name: 'another port', properties: { Port: 6400 }, remedy: true },
    {
      name: 'another port of Memcached, written as text',
      type: 'AWS::ElastiCache::CacheCluster',
      properties: { Port: '11300' },
    },
    { name: 'another port of MemoryDB', type: 'AWS::MemoryDB::Cluster', properties: { Port: 6400 } },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'port is absent, so it is the default one of the engine',
      path: 'Properties.Port',
    },
    { name: 'the port of Redis, written as text', properties: { Port: '6379' }, found: 'port is 6379, a default one' },
    {
      name: 'the port of Memcached',
      type: 'AWS::ElastiCache::CacheCluster',
      properties: { Port: 11211 },
      found: 'port is 11211, a default one',
    },
  ],
  undecidable: [
    {
      name: 'the port is a parameter without a default',
      properties: { Port: { Ref: 'Port' } },
      ...unset('Port'),
      path: 'Properties.Port',
    },
  ],
});
