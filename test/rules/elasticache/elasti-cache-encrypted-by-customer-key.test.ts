import { elastiCacheEncryptedByCustomerKey } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { KEY, KEY_ARN, unset, withKey } from '../stores';

const serverless = { type: 'AWS::ElastiCache::ServerlessCache' };
const memoryDb = { type: 'AWS::MemoryDB::Cluster' };
const cluster = { type: 'AWS::ElastiCache::CacheCluster' };

ruleTable(elastiCacheEncryptedByCustomerKey, {
  compliant: [
    {
      name: 'a key of the stack',
      properties: { AtRestEncryptionEnabled: true, KmsKeyId: KEY },
      ...withKey,
      remedy: true,
    },
    { name: 'a serverless cache with a key', ...serverless, properties: { KmsKeyId: KEY_ARN } },
    { name: 'MemoryDB with a key', ...memoryDb, properties: { KmsKeyId: KEY_ARN } },
    {
      name: 'the secondary group of a global datastore',
      properties: { GlobalReplicationGroupId: 'global', KmsKeyId: KEY_ARN },
    },
  ],
  violation: [
    { name: 'nothing is set', found: 'encryption at rest is absent', path: 'Properties.AtRestEncryptionEnabled' },
    { name: 'a key, but no switch', properties: { KmsKeyId: KEY_ARN }, found: 'encryption at rest is absent' },
    {
      name: 'encrypted by the key of the service',
      properties: { AtRestEncryptionEnabled: 'true' },
      found: 'store has no customer-managed key',
      path: 'Properties.KmsKeyId',
    },
    {
      name: 'a secondary group that says off',
      properties: { GlobalReplicationGroupId: 'global', AtRestEncryptionEnabled: false, KmsKeyId: KEY_ARN },
      found: 'encryption at rest is off',
    },
    { name: 'a serverless cache without a key', ...serverless, found: 'store has no customer-managed key' },
    {
      name: 'MemoryDB with the managed key',
      ...memoryDb,
      properties: { KmsKeyId: 'alias/aws/memorydb' },
      found: /AWS managed key/,
    },
    {
      name: 'a lone cluster of Redis',
      ...cluster,
      properties: { Engine: 'redis' },
      found: 'a lone cache cluster cannot be encrypted',
    },
  ],
  undecidable: [
    {
      name: 'the key is a parameter without a default',
      properties: { AtRestEncryptionEnabled: true, KmsKeyId: { Ref: 'KeyArn' } },
      ...unset('KeyArn'),
      path: 'Properties.KmsKeyId',
    },
    {
      name: 'the engine is a parameter without a default',
      ...cluster,
      properties: { Engine: { Ref: 'Engine' } },
      ...unset('Engine'),
      path: 'Properties.Engine',
    },
  ],
  ignored: [{ name: 'Memcached, which writes to no disk', ...cluster, properties: { Engine: 'memcached' } }],
});
