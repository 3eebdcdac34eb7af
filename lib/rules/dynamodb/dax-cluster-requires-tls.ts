import { defineRule } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const daxClusterRequiresTls = defineRule({
  id: 'DaxClusterRequiresTls',
  title: 'DAX cluster speaks TLS alone',
  clauses: [
    cloudInfrastructure.clauses['CIP-7.5'],
    security.clauses['SEC-3.2.1'],
    securityIpProtection.clauses['SIP-DH.2'],
  ],
  severity: 'error',
  severityReason: 'items and credentials cross the network in the clear',
  risk: 'Whoever is in the network can read and change what clients and the cluster send each other.',
  remedy: "Set `clusterEndpointEncryptionType: 'TLS'` on `CfnCluster`; the cluster is replaced.",
  cannotTell: 'the type is a parameter without a default',
  references: ['https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html'],
  resources: ['AWS::DAX::Cluster'],
  check: (cluster) =>
    demand(
      cluster.at('ClusterEndpointEncryptionType'),
      (type) => type.is('TLS'),
      (type) => `encryption of the endpoint is ${type.orAbsent()}, TLS is asked for`,
    ),
});
