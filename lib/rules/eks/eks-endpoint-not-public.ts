import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { CLUSTER_TYPES, clusterSetting } from './clusters';

export const eksEndpointNotPublic = defineRule({
  id: 'EksEndpointNotPublic',
  title: 'EKS cluster answers on its API to named addresses only, or inside the VPC',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.5'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'whoever holds a stolen token rules the cluster from anywhere, but a token is needed',
  risk: 'The API of the cluster can be attacked from the internet, and stolen credentials work from anywhere.',
  remedy: 'Set `endpointAccess: EndpointAccess.PRIVATE`, or `PUBLIC_AND_PRIVATE.onlyFrom(…)` with your addresses.',
  cannotTell: 'the switch or an address is a parameter without a default',
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
  cdkNag: ['AwsSolutions-EKS1'],
  resources: CLUSTER_TYPES,
  check: (cluster) => {
    const access = clusterSetting(cluster, 'ResourcesVpcConfig.EndpointPublicAccess');
    if (access.isFalse) return compliant;
    const ranges = clusterSetting(cluster, 'ResourcesVpcConfig.PublicAccessCidrs');
    const open = ranges.items.find((range) => isWide(range.literal ?? ''));
    if (ranges.items.length > 0 && open === undefined) {
      const unknown = ranges.items.find((range) => range.isDeployTime);
      return unknown ? undecidable(unknown) : compliant;
    }
    if (access.isDeployTime) return undecidable(access);
    return violation(`the API is open to ${open?.orAbsent() ?? 'everyone'}`, open ?? access);
  },
});

/** A range that leaves hardly anybody out. */
function isWide(range: string): boolean {
  const length = /\/(\d+)$/.exec(range)?.[1];
  return length !== undefined && Number(length) < (range.includes(':') ? 32 : 8);
}
