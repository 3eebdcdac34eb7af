import { defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand, demandOn } from '../demand';
import { together } from '../stores';
import { CACHE_CLUSTER, REPLICATION_GROUP } from './caches';

export const elastiCacheRequiresTls = defineRule({
  id: 'ElastiCacheRequiresTls',
  title: 'ElastiCache cluster speaks TLS alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'data and passwords cross the network in the clear',
  risk: 'Whoever is in the network can read and change what clients and the cache send each other.',
  remedy:
    'Set `transitEncryptionEnabled: true`, and no `transitEncryptionMode` but `required`. A `CfnCacheCluster` of ' +
    'Redis or Valkey cannot speak TLS: make it a `CfnReplicationGroup`.',
  cannotTell: 'the switch, the mode or the engine is a parameter without a default',
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html'],
  cdkNag: ['AwsSolutions-AEC3'],
  resources: [REPLICATION_GROUP, CACHE_CLUSTER],
  check: (cache) => {
    const encryption = cache.at('TransitEncryptionEnabled');
    // The secondary group of a global datastore does as its primary does, and may not say so itself.
    if (encryption.isAbsent && cache.at('GlobalReplicationGroupId').isPresent) return ignored;
    const engine = cache.at('Engine');
    if (cache.type === CACHE_CLUSTER && engine.literal?.toLowerCase() !== 'memcached') {
      return engine.isDeployTime
        ? undecidable(engine)
        : violation(`a lone cache cluster of ${engine.orAbsent()} cannot speak TLS`, engine);
    }
    return together(
      demandOn(encryption, 'encryption in transit'),
      demand(
        cache.at('TransitEncryptionMode'),
        (mode) => mode.isAbsent || mode.is('required'),
        (mode) => `encryption in transit is ${mode.orAbsent()}, so clients may go without`,
      ),
    );
  },
});
