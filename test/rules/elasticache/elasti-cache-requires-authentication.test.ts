import { elastiCacheRequiresAuthentication } from '../../../lib/rules/elasticache';
import { ruleTable } from '../../../lib/testing';
import { unset } from '../stores';

const serverless = (properties: Readonly<Record<string, unknown>>) => ({
  type: 'AWS::ElastiCache::ServerlessCache',
  properties,
});
const memoryDb = (ACLName: unknown) => ({ type: 'AWS::MemoryDB::Cluster', properties: { ACLName } });
const cluster = (Engine: unknown) => ({ type: 'AWS::ElastiCache::CacheCluster', properties: { Engine } });

ruleTable(elastiCacheRequiresAuthentication, {
  compliant: [
    {
      name: 'a user group of the stack',
      properties: { UserGroupIds: [{ Ref: 'Group' }] },
      others: { Group: { Type: 'AWS::ElastiCache::UserGroup', Properties: {} } },
      remedy: true,
    },
    { name: 'a user group by its name', properties: { UserGroupIds: ['shop'] } },
    { name: 'a token of a secret', properties: { AuthToken: '{{resolve:secretsmanager:cache:SecretString:token}}' } },
    { name: 'a serverless cache with a user group', ...serverless({ UserGroupId: 'shop' }) },
    {
      name: 'MemoryDB with an ACL of the stack',
      ...memoryDb({ Ref: 'Acl' }),
      others: { Acl: { Type: 'AWS::MemoryDB::ACL', Properties: {} } },
    },
    { name: 'MemoryDB with an ACL by its name', ...memoryDb('shop') },
  ],
  violation: [
    { name: 'nothing is set', found: 'neither users nor a token are set', path: 'Properties.UserGroupIds' },
    { name: 'no group in the list', properties: { UserGroupIds: [] }, found: 'neither users nor a token are set' },
    { name: 'an empty token', properties: { AuthToken: '' }, found: 'neither users nor a token are set' },
    { name: 'a serverless cache without users', ...serverless({ Engine: 'redis' }), found: /anybody may connect$/ },
    { name: 'MemoryDB for everybody', ...memoryDb('open-access'), found: 'ACL is open-access, so anybody may connect' },
    { name: 'a lone cluster of Redis', ...cluster('redis'), found: 'a lone cache cluster knows no users' },
  ],
  undecidable: [
    {
      name: 'the groups are a parameter without a default',
      properties: { UserGroupIds: { Ref: 'Groups' } },
      ...unset('Groups'),
      path: 'Properties.UserGroupIds',
    },
    {
      name: 'the ACL is a parameter without a default',
      ...memoryDb({ Ref: 'Acl' }),
      ...unset('Acl'),
      path: 'Properties.ACLName',
    },
  ],
  ignored: [
    { name: 'a cluster of Memcached', ...cluster('memcached') },
    { name: 'a serverless cache of Memcached', ...serverless({ Engine: 'memcached' }) },
  ],
});
