import { compliant, defineRule, undecidable, violation, type Outcome, type ResourceView } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { CACHE_CLUSTER, MEMORY_DB_CLUSTER, REPLICATION_GROUP, SERVERLESS_CACHE, unlessMemcached } from './caches';

export const elastiCacheRequiresAuthentication = defineRule({
  id: 'ElastiCacheRequiresAuthentication',
  title: 'In-memory store lets only known users in',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason:
    'everything in the network can read and erase the data, but the network still has to be entered first',
  risk: 'Whatever reaches the port may read, change and flush everything.',
  remedy:
    'Set `userGroupIds` (or `authToken`) on `CfnReplicationGroup`, `userGroupId` on `CfnServerlessCache`, and on a ' +
    '`CfnCluster` of MemoryDB `aclName` to an ACL other than `open-access`. A `CfnCacheCluster` of Redis or Valkey ' +
    'knows no users: make it a `CfnReplicationGroup`.',
  cannotTell: 'the users, the ACL or the engine are a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html',
    'https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html',
  ],
  cdkNag: ['AwsSolutions-AEC6'],
  resources: [REPLICATION_GROUP, CACHE_CLUSTER, SERVERLESS_CACHE, MEMORY_DB_CLUSTER],
  check: (cache) => unlessMemcached(cache, () => demandUsers(cache)),
});

function demandUsers(cache: ResourceView): Outcome {
  switch (cache.type) {
    case CACHE_CLUSTER:
      return violation('a lone cache cluster knows no users', 'Properties.Engine');
    case MEMORY_DB_CLUSTER:
      return demandAcl(cache);
    case SERVERLESS_CACHE: {
      const group = cache.at('UserGroupId');
      return group.isAbsent || group.is('')
        ? violation('no user group is set, so anybody may connect', group)
        : compliant;
    }
    default: {
      const [token, groups] = [cache.at('AuthToken'), cache.at('UserGroupIds')];
      // ElastiCache takes no empty token, so one that is only known at deployment is one.
      if ((token.isPresent && !token.is('')) || groups.items.some((group) => group.target ?? group.literal)) {
        return compliant;
      }
      return groups.isDeployTime ? undecidable(groups) : violation('neither users nor a token are set', groups);
    }
  }
}

function demandAcl(cluster: ResourceView): Outcome {
  const acl = cluster.at('ACLName');
  if (acl.refersTo('AWS::MemoryDB::ACL')) return compliant;
  if (acl.isDeployTime) return undecidable(acl);
  return acl.isAbsent || acl.is('open-access')
    ? violation(`ACL is ${acl.orAbsent()}, so anybody may connect`, acl)
    : compliant;
}
