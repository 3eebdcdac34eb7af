import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { CLUSTER_TYPES, clusterSetting } from './clusters';

/** The oldest version under standard support on 2026-11-21; that of 1.33 ended on 2026-07-29. */
const OLDEST_MINOR = 34;

export const eksVersionSupported = defineRule({
  id: 'EksVersionSupported',
  title: 'EKS cluster runs a version of Kubernetes under standard support',
  clauses: [cloudInfrastructure.clauses['CIP-6.7'], security.clauses['SEC-3.1.3']],
  severity: 'error',
  severityReason: 'holes stay open that the community closes in newer versions only',
  risk: 'The cluster misses fixes of Kubernetes, costs more, and is upgraded by AWS on a day of its choosing.',
  remedy: 'Set `version` to a version under standard support, e.g. `KubernetesVersion.V1_35`.',
  cannotTell: 'the version is a parameter without a default',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html'],
  resources: CLUSTER_TYPES,
  check: (cluster) => {
    const version = clusterSetting(cluster, 'Version');
    if (version.isDeployTime) return undecidable(version);
    const minor = /^1\.(\d+)$/.exec(version.literal ?? '')?.[1];
    if (minor !== undefined && Number(minor) >= OLDEST_MINOR) return compliant;
    return violation(`version of Kubernetes is ${version.orAbsent()}, must be 1.${OLDEST_MINOR} or newer`, version);
  },
});
