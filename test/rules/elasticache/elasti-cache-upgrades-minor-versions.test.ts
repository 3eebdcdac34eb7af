import { elastiCacheUpgradesMinorVersions } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const upgrade = (AutoMinorVersionUpgrade: unknown) => ({ properties: { AutoMinorVersionUpgrade } });

ruleTable(elastiCacheUpgradesMinorVersions, {
  compliant: [
    { name: 'on', ...upgrade(true), remedy: true },
    { name: 'MemoryDB, as text', type: 'AWS::MemoryDB::Cluster', ...upgrade('true') },
  ],
  violation: [
    { name: 'nothing is set', found: 'automatic minor upgrade is absent', path: 'Properties.AutoMinorVersionUpgrade' },
    { name: 'off', ...upgrade(false), found: 'automatic minor upgrade is off' },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...upgrade({ Ref: 'On' }),
      ...unset('On'),
      path: 'Properties.AutoMinorVersionUpgrade',
    },
  ],
  ignored: [{ name: 'Memcached', type: 'AWS::ElastiCache::CacheCluster', properties: { Engine: 'memcached' } }],
});
