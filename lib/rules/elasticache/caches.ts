import { ignored, undecidable, type Outcome, type ResourceView } from '../../engine';

export const CACHE_CLUSTER = 'AWS::ElastiCache::CacheCluster';
export const REPLICATION_GROUP = 'AWS::ElastiCache::ReplicationGroup';
export const SERVERLESS_CACHE = 'AWS::ElastiCache::ServerlessCache';
export const MEMORY_DB_CLUSTER = 'AWS::MemoryDB::Cluster';

/** Judges a cache unless it is one of Memcached, which knows neither users, replicas nor a disk. */
export function unlessMemcached(cache: ResourceView, judge: () => Outcome | readonly Outcome[]) {
  const engine = cache.at('Engine');
  if (engine.literal?.toLowerCase() === 'memcached') return ignored;
  const mayBeMemcached = [CACHE_CLUSTER, SERVERLESS_CACHE].includes(cache.type);
  return mayBeMemcached && engine.isDeployTime ? undecidable(engine) : judge();
}

/** The words of an access string of Redis and Valkey, e.g. `on`, `~orders:*`, `+@read`. */
export const wordsOf = (accessString: string | undefined): readonly string[] =>
  (accessString ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether a user with such an access string can sign in at all: of `on` and `off` the last one counts. */
export const isSwitchedOff = (words: readonly string[]): boolean =>
  words.findLast((word) => word === 'on' || word === 'off') === 'off';
