import { defineRule } from '../../engine';
import { demandDeletionProtection } from '../rds/demands';
import { DELETION_PROTECTION } from '../rds/metadata';

export const neptuneDeletionProtected = defineRule({
  id: 'NeptuneDeletionProtected',
  title: 'Neptune cluster or graph of production is protected from deletion',
  ...DELETION_PROTECTION,
  remedy: 'Set `deletionProtection: true`. Outside production it is not asked for.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-instances-delete.html'],
  resources: ['AWS::Neptune::DBCluster', 'AWS::Neptune::GlobalCluster', 'AWS::NeptuneGraph::Graph'],
  check: (cluster) => demandDeletionProtection(cluster),
});
