import { defineRule } from '../../engine';
import { demand } from '../demand';
import { NOT_ON_DEFAULT_PORT } from '../rds/metadata';
import { CACHE_CLUSTER, MEMORY_DB_CLUSTER, REPLICATION_GROUP } from './caches';

/** Redis OSS and Valkey, Memcached. */
const DEFAULTS = [6379, 11211] as const;

export const elastiCacheNotOnDefaultPort = defineRule({
  id: 'ElastiCacheNotOnDefaultPort',
  title: 'In-memory store listens on a port of its own',
  ...NOT_ON_DEFAULT_PORT,
  remedy: `Set \`port\` to another one than ${DEFAULTS.join(', ')}. A serverless cache has no choice, and is not concerned.`,
  cannotTell: 'the port is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html',
  ],
  cdkNag: ['AwsSolutions-AEC5'],
  resources: [REPLICATION_GROUP, CACHE_CLUSTER, MEMORY_DB_CLUSTER],
  check: (cache) =>
    demand(
      cache.at('Port'),
      (port) => port.isPresent && !port.is(...DEFAULTS),
      (port) =>
        port.isAbsent
          ? 'port is absent, so it is the default one of the engine'
          : `port is ${port.orAbsent()}, a default one`,
    ),
});
