import { compliant, defineRule, violation, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { demandCustomerKey } from '../keys';
import { together } from '../stores';
import { CACHE_CLUSTER, MEMORY_DB_CLUSTER, REPLICATION_GROUP, SERVERLESS_CACHE, unlessMemcached } from './caches';

export const elastiCacheEncryptedByCustomerKey = defineRule({
  id: 'ElastiCacheEncryptedByCustomerKey',
  title: 'In-memory store is encrypted at rest by a customer-managed key',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    security.clauses['SEC-3.2.3'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'what is in memory comes to rest in snapshots and swap files, where its key is all that guards it',
  risk: 'Snapshots, replication and swap files hold the data in the clear, or under a key that nobody here can withdraw.',
  remedy:
    'Set `kmsKeyId`, and on `CfnReplicationGroup` `atRestEncryptionEnabled: true` as well. A `CfnCacheCluster` of ' +
    'Redis or Valkey cannot be encrypted: make it a `CfnReplicationGroup`.',
  cannotTell: 'the switch, the key or the engine is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html',
    'https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html',
  ],
  cdkNag: ['AwsSolutions-AEC3'],
  resources: [REPLICATION_GROUP, CACHE_CLUSTER, SERVERLESS_CACHE, MEMORY_DB_CLUSTER],
  check: (cache) =>
    unlessMemcached(cache, () => {
      if (cache.type === CACHE_CLUSTER)
        return violation('a lone cache cluster cannot be encrypted', 'Properties.Engine');
      const key = demandCustomerKey(cache.at('KmsKeyId'), 'store');
      return cache.type === REPLICATION_GROUP ? together(demandSwitch(cache), key) : key;
    }),
});

function demandSwitch(group: ResourceView): Outcome {
  const encryption = group.at('AtRestEncryptionEnabled');
  // The secondary group of a global datastore is encrypted as its primary is, and may not say so itself.
  const isSecondary = encryption.isAbsent && group.at('GlobalReplicationGroupId').isPresent;
  return isSecondary ? compliant : demandOn(encryption, 'encryption at rest');
}
