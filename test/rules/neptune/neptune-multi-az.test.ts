import { neptuneMultiAz } from '../../../lib/rules/neptune';
import { ruleTable } from '../../../lib/testing';
import { dev, members } from '../rds/templates';

const INSTANCE = 'AWS::Neptune::DBInstance';

ruleTable(neptuneMultiAz, {
  compliant: [
    { name: 'two instances', others: members(INSTANCE, undefined, undefined), remedy: true },
    { name: 'two zones', others: members(INSTANCE, 'eu-central-1a', 'eu-central-1b') },
  ],
  violation: [
    { name: 'no instance', found: /^cluster has no instance in the app/ },
    { name: 'one instance', others: members(INSTANCE, undefined), found: /^cluster has one instance/ },
    {
      name: 'instances of another service',
      others: members('AWS::RDS::DBInstance', undefined, undefined),
      found: /no instance/,
    },
    {
      name: 'both in one zone',
      others: members(INSTANCE, 'eu-central-1a', 'eu-central-1a'),
      found: 'all 2 instances of the cluster are in eu-central-1a',
    },
  ],
  ignored: [{ name: 'outside production', stack: dev }],
});
