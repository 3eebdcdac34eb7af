import { elastiCacheBackedUp } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { backupsOf, unset } from '../stores';

const days = (SnapshotRetentionLimit: unknown, type?: string, Engine?: string) => ({
  ...(type === undefined ? {} : { type }),
  properties: { SnapshotRetentionLimit, ...(Engine === undefined ? {} : { Engine }) },
});
const CLUSTER = 'AWS::ElastiCache::CacheCluster';

ruleTable(elastiCacheBackedUp, {
  compliant: [
    { name: 'a week', ...days(7), remedy: true },
    { name: 'as text, longer', ...days('14') },
    { name: 'a serverless cache', ...days(7, 'AWS::ElastiCache::ServerlessCache') },
    { name: 'MemoryDB', ...days(7, 'AWS::MemoryDB::Cluster') },
    { name: 'as long as the service can, though backups are kept longer', ...days(35), ...backupsOf(90) },
  ],
  violation: [
    {
      name: 'nothing is set',
      found: 'retention of snapshots is absent, 7 days are asked for',
      path: 'Properties.SnapshotRetentionLimit',
    },
    { name: 'none', ...days(0), found: 'snapshots are kept 0 days, less than the 7 of backups' },
    { name: 'shorter than backups', ...days(7), ...backupsOf(14), found: /less than the 14/ },
    { name: 'a lone cluster of Redis', ...days(1, CLUSTER, 'redis'), found: /^snapshots are kept 1 days/ },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      ...days({ Ref: 'Days' }),
      ...unset('Days'),
      path: 'Properties.SnapshotRetentionLimit',
    },
  ],
  ignored: [{ name: 'Memcached, which takes none', ...days(0, CLUSTER, 'memcached') }],
});
