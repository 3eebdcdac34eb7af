import { defineRule, ignored, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demandOn } from '../demand';
import { CACHE_CLUSTER, REPLICATION_GROUP, unlessMemcached } from './caches';

export const elastiCacheEncryptedAtRest = defineRule({
  id: 'ElastiCacheEncryptedAtRest',
  title: 'ElastiCache is encrypted at rest',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.4'],
    cloudInfrastructure.clauses['CIP-7.1'],
    security.clauses['SEC-3.2.2'],
    securityIpProtection.clauses['SIP-DH.3'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks yet, but it cannot be switched on later without another cache',
  risk: 'Snapshots, replication and swap files hold the data in clear.',
  remedy:
    'Set `atRestEncryptionEnabled: true` of the `CfnReplicationGroup`. A `CfnCacheCluster` of Redis or Valkey cannot ' +
    'be encrypted: make it a `CfnReplicationGroup`. Serverless caches and MemoryDB always are.',
  cannotTell: 'the switch or the engine is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html'],
  cdkNag: ['AwsSolutions-AEC3'],
  resources: [REPLICATION_GROUP, CACHE_CLUSTER],
  check: (cache) =>
    unlessMemcached(cache, () => {
      if (cache.type === CACHE_CLUSTER) {
        return violation('a lone cache cluster cannot be encrypted', 'Properties.Engine');
      }
      const encryption = cache.at('AtRestEncryptionEnabled');
      // The secondary group of a global datastore is encrypted as its primary is, and may not say so itself.
      const isSecondary = encryption.isAbsent && cache.at('GlobalReplicationGroupId').isPresent;
      return isSecondary ? ignored : demandOn(encryption, 'encryption at rest');
    }),
});
