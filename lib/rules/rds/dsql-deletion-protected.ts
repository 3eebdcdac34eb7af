import { defineRule } from '../../engine';
import { demandDeletionProtection } from './demands';
import { DELETION_PROTECTION } from './metadata';

export const dsqlDeletionProtected = defineRule({
  id: 'DsqlDeletionProtected',
  title: 'Aurora DSQL cluster of production is protected from deletion',
  ...DELETION_PROTECTION,
  remedy: 'Set `deletionProtectionEnabled: true`. Outside production it is not asked for.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/aurora-dsql/latest/userguide/what-is-aurora-dsql.html'],
  resources: ['AWS::DSQL::Cluster'],
  check: (cluster) => demandDeletionProtection(cluster, 'DeletionProtectionEnabled'),
});
