import { defineRule } from '../../engine';
import { demandDeletionProtection } from '../rds/demands';
import { DELETION_PROTECTION } from '../rds/metadata';

export const documentDbDeletionProtected = defineRule({
  id: 'DocumentDbDeletionProtected',
  title: 'DocumentDB cluster of production is protected from deletion',
  ...DELETION_PROTECTION,
  remedy: 'Set `deletionProtection: true`. Outside production it is not asked for.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/db-cluster-delete.html'],
  resources: ['AWS::DocDB::DBCluster', 'AWS::DocDB::GlobalCluster'],
  check: (cluster) => demandDeletionProtection(cluster),
});
