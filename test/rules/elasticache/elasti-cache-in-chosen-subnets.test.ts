import { elastiCacheInChosenSubnets } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

ruleTable(elastiCacheInChosenSubnets, {
  compliant: [
    {
      name: 'a subnet group of the stack',
      properties: { CacheSubnetGroupName: { Ref: 'Subnets' } },
      others: { Subnets: { Type: 'AWS::ElastiCache::SubnetGroup', Properties: {} } },
      remedy: true,
    },
    { name: 'a cluster', type: 'AWS::ElastiCache::CacheCluster', properties: { CacheSubnetGroupName: 'data' } },
    { name: 'a serverless cache', type: 'AWS::ElastiCache::ServerlessCache', properties: { SubnetIds: ['subnet-1'] } },
    {
      name: 'MemoryDB, by a parameter',
      type: 'AWS::MemoryDB::Cluster',
      properties: { SubnetGroupName: { Ref: 'Subnets' } },
      ...unset('Subnets'),
    },
  ],
  violation: [
    { name: 'nothing is set', found: /^subnets are absent/, path: 'Properties.CacheSubnetGroupName' },
    {
      name: 'the default',
      properties: { CacheSubnetGroupName: 'default' },
      found: 'subnets are those of the default VPC',
    },
    {
      name: 'no subnet in the list',
      type: 'AWS::ElastiCache::ServerlessCache',
      properties: { SubnetIds: [] },
      found: /^subnets are absent/,
    },
    {
      name: 'a security group from before VPCs',
      properties: { CacheSubnetGroupName: 'data', CacheSecurityGroupNames: ['classic'] },
      found: 'security groups are those of caches outside a VPC',
    },
    {
      name: 'such a security group itself',
      type: 'AWS::ElastiCache::SecurityGroup',
      found: 'security group of ElastiCache is for caches outside a VPC',
    },
  ],
});
