import { defineRule, ignored } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demandOn } from '../demand';
import { CLUSTER_TYPES, clusterSetting } from './clusters';

export const eksClusterDeletionProtected = defineRule({
  id: 'EksClusterDeletionProtected',
  title: 'EKS cluster in production cannot be deleted by mistake',
  clauses: [cloudInfrastructure.clauses['CIP-9.1'], security.clauses['SEC-3.2.4']],
  severity: 'warning',
  severityReason: 'what runs in the cluster should be declared, and its data in backups, anyway',
  risk: 'One call deletes the cluster, with everything that was ever set up in it.',
  remedy: 'Set `deletionProtection: true`.',
  cannotTell: 'the switch is a parameter without a default',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/deletion-protection.html'],
  resources: CLUSTER_TYPES,
  check: (cluster) =>
    cluster.environment.production
      ? demandOn(clusterSetting(cluster, 'DeletionProtection'), 'deletion protection')
      : ignored,
});
