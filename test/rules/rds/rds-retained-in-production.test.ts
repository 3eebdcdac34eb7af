import { rdsRetainedInProduction } from '../../../lib/rules/rds';
import { ruleTable } from '../../../lib/testing';
import { CLUSTER, MEMBER, dev } from './templates';

const policies = (DeletionPolicy: string, UpdateReplacePolicy: string = DeletionPolicy) => ({
  DeletionPolicy,
  UpdateReplacePolicy,
});

ruleTable(rdsRetainedInProduction, {
  compliant: [
    {
      name: 'a snapshot of a deleted instance by default',
      attributes: { UpdateReplacePolicy: 'Snapshot' },
      remedy: true,
    },
    { name: 'a cluster that is kept', type: CLUSTER, attributes: { UpdateReplacePolicy: 'Retain' } },
  ],
  violation: [
    { name: 'nothing is set, so nothing is left after a replacement', found: 'UpdateReplacePolicy is absent' },
    { name: 'both delete', attributes: policies('Delete'), found: 'DeletionPolicy is Delete', path: 'DeletionPolicy' },
    {
      name: 'replacement deletes',
      type: CLUSTER,
      attributes: policies('Snapshot', 'Delete'),
      found: 'UpdateReplacePolicy is Delete',
      path: 'UpdateReplacePolicy',
    },
    {
      name: 'a policy that is for deletions alone',
      attributes: policies('RetainExceptOnCreate'),
      found: 'UpdateReplacePolicy is RetainExceptOnCreate',
    },
  ],
  ignored: [
    { name: 'outside production', attributes: policies('Delete'), stack: dev },
    { name: 'an instance of a cluster', properties: MEMBER, attributes: policies('Delete') },
    { name: 'a replica', properties: { SourceDBInstanceIdentifier: 'shop' }, attributes: policies('Delete') },
  ],
});
