import { defineRule } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';
import { CLUSTER_TYPES, clusterSetting } from './clusters';

export const eksAccessByApi = defineRule({
  id: 'EksAccessByApi',
  title: 'EKS cluster admits whom access entries name',
  clauses: [securityIpProtection.clauses['SIP-AC.2'], cloudInfrastructure.clauses['CIP-4.1']],
  severity: 'warning',
  severityReason: 'the older way admits named roles as well, only where no template shows them',
  risk: 'Who rules the cluster stands in a file inside of it: no review sees it, and one typing error locks all out.',
  remedy: 'Set `authenticationMode: AuthenticationMode.API`, and grant by access entries.',
  cannotTell: 'the mode is a parameter without a default',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html'],
  resources: CLUSTER_TYPES,
  check: (cluster) =>
    demand(
      clusterSetting(cluster, 'AccessConfig.AuthenticationMode'),
      (mode) => mode.is('API'),
      (mode) => `authentication mode is ${mode.orAbsent()}, must be API`,
    ),
});
