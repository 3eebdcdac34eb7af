import { compliant, defineRule, every, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandChosenSubnets } from '../stores';
import { CACHE_CLUSTER, MEMORY_DB_CLUSTER, REPLICATION_GROUP, SERVERLESS_CACHE } from './caches';

const SUBNETS: Readonly<Record<string, string>> = {
  [REPLICATION_GROUP]: 'CacheSubnetGroupName',
  [CACHE_CLUSTER]: 'CacheSubnetGroupName',
  [SERVERLESS_CACHE]: 'SubnetIds',
  [MEMORY_DB_CLUSTER]: 'SubnetGroupName',
};

export const elastiCacheInChosenSubnets = defineRule({
  id: 'ElastiCacheInChosenSubnets',
  title: 'In-memory store stands in subnets of its own choice',
  clauses: [cloudInfrastructure.clauses['CIP-6.5'], security.clauses['SEC-3.1.2']],
  severity: 'error',
  severityReason: 'every subnet of the default VPC leads to the internet',
  risk: 'The store lands in the default VPC, beside whatever else was put there, in a tier that the internet can reach.',
  remedy:
    'Set `cacheSubnetGroupName` (`subnetGroupName` of MemoryDB, `subnetIds` of a `CfnServerlessCache`) to isolated ' +
    'subnets, and no `cacheSecurityGroupNames`.',
  references: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.html'],
  cdkNag: ['AwsSolutions-AEC1'],
  resources: [...Object.keys(SUBNETS), 'AWS::ElastiCache::SecurityGroup', 'AWS::ElastiCache::SecurityGroupIngress'],
  check: (cache) => {
    const property = SUBNETS[cache.type];
    if (property === undefined) return violation('security group of ElastiCache is for caches outside a VPC', 'Type');
    const classic = cache.at('CacheSecurityGroupNames');
    return every([
      demandChosenSubnets(cache.at(property)),
      classic.items.length > 0 ? violation('security groups are those of caches outside a VPC', classic) : compliant,
    ]);
  },
});
