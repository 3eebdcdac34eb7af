import type { ResourceView, Value } from '../../engine';

/** EKS clusters, of CloudFormation and of the CDK's own custom resource. */
export const CLUSTER_TYPES = ['AWS::EKS::Cluster', 'Custom::AWSCDK-EKS-Cluster'] as const;

/** A property of a cluster; the custom resource has it below `Config`, spelt as the API spells it. */
export function clusterSetting(cluster: ResourceView, path: string): Value {
  return cluster.type === 'AWS::EKS::Cluster' ? cluster.at(path) : cluster.at(`Config.${inApi(path)}`);
}

/** `ResourcesVpcConfig.EndpointPublicAccess` is `resourcesVpcConfig.endpointPublicAccess` there. */
export const inApi = (path: string): string => path.replace(/(^|\.)[A-Z]/g, (first) => first.toLowerCase());
