import { documentDbMultiAz } from '../../../lib/rules/documentdb';
import { ruleTable } from '../../../lib/testing';
import { OPEN, dev, members, open } from '../rds/templates';

const INSTANCE = 'AWS::DocDB::DBInstance';
const ELASTIC = 'AWS::DocDBElastic::Cluster';

ruleTable(documentDbMultiAz, {
  compliant: [
    { name: 'two instances', others: members(INSTANCE, undefined, undefined), remedy: true },
    { name: 'an elastic cluster', type: ELASTIC, properties: { ShardInstanceCount: 2 } },
  ],
  violation: [
    { name: 'no instance', found: /^cluster has no instance in the app/ },
    { name: 'one instance', others: members(INSTANCE, 'eu-central-1a'), found: /^cluster has one instance/ },
    {
      name: 'both in one zone',
      others: members(INSTANCE, 'eu-central-1a', 'eu-central-1a'),
      found: 'all 2 instances of the cluster are in eu-central-1a',
    },
    {
      name: 'an elastic cluster of single instances',
      type: ELASTIC,
      properties: { ShardInstanceCount: 1 },
      found: 'number of instances of a shard is 1, at least 2 are needed',
      path: 'Properties.ShardInstanceCount',
    },
  ],
  undecidable: [
    {
      name: 'a parameter without a default',
      type: ELASTIC,
      properties: { ShardInstanceCount: OPEN },
      template: open,
      path: 'Properties.ShardInstanceCount',
    },
  ],
  ignored: [{ name: 'outside production', stack: dev }],
});
