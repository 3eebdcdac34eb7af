import { elastiCacheFailsOverInProduction } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { dev, unset } from '../stores';

const failover = (AutomaticFailoverEnabled: unknown, MultiAZEnabled: unknown) => ({
  properties: { AutomaticFailoverEnabled, MultiAZEnabled },
});
const cluster = (Engine: string) => ({ type: 'AWS::ElastiCache::CacheCluster', properties: { Engine } });

ruleTable(elastiCacheFailsOverInProduction, {
  compliant: [
    { name: 'both are on', ...failover(true, true), remedy: true },
    { name: 'as text', ...failover('true', 'true') },
  ],
  violation: [
    { name: 'nothing is set', found: 'automatic failover is absent', path: 'Properties.AutomaticFailoverEnabled' },
    { name: 'no failover', ...failover(false, true), found: 'automatic failover is off' },
    { name: 'one zone', ...failover(true, false), found: 'Multi-AZ is off', path: 'Properties.MultiAZEnabled' },
    { name: 'a lone cluster of Redis', ...cluster('redis'), found: /^a lone cache cluster/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...failover(true, { Ref: 'On' }),
      ...unset('On'),
      path: 'Properties.MultiAZEnabled',
    },
  ],
  ignored: [
    { name: 'outside production', ...dev },
    { name: 'Memcached, which has no replicas', ...cluster('memcached') },
  ],
});
