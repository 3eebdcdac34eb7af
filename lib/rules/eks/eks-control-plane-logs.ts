import { compliant, defineRule, undecidable, violation, type ResourceView, type Value } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { CLUSTER_TYPES, clusterSetting } from './clusters';

const LOG_TYPES = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];

export const eksControlPlaneLogs = defineRule({
  id: 'EksControlPlaneLogs',
  title: 'EKS cluster writes all logs of its control plane',
  clauses: [
    cloudInfrastructure.clauses['CIP-8.1'],
    cloudInfrastructure.clauses['CIP-8.2'],
    security.clauses['SEC-3.3.4'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but who did what in the cluster cannot be found out afterwards',
  risk: 'After a break-in nobody can tell who read which secrets or started what.',
  remedy: 'Set `clusterLogging` to all of `ClusterLoggingTypes`.',
  cannotTell: 'a kind of log is a parameter without a default',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html'],
  cdkNag: ['AwsSolutions-EKS2'],
  resources: CLUSTER_TYPES,
  check: (cluster) => {
    const enabled = enabledTypes(cluster);
    const missing = LOG_TYPES.filter((type) => !enabled.some((each) => each.is(type)));
    if (missing.length === 0) return compliant;
    const unknown = enabled.find((each) => each.isDeployTime);
    if (unknown) return undecidable(unknown);
    return violation(`logs of ${missing.join(', ')} are off`, clusterSetting(cluster, 'Logging.ClusterLogging'));
  },
});

function enabledTypes(cluster: ResourceView): readonly Value[] {
  if (cluster.type === 'AWS::EKS::Cluster') {
    const types = cluster.at('Logging.ClusterLogging.EnabledTypes');
    return types.items.map((each) => each.at('Type'));
  }
  return cluster
    .at('Config.logging.clusterLogging')
    .items.filter((each) => each.isDeployTime || each.at('enabled').isTrue)
    .flatMap((each) => each.at('types').items);
}
