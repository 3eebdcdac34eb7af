import type { Rule } from '../../engine';
import { dataStoreLegacyIngressClosed } from './data-store-legacy-ingress-closed';
import { networkAclClosesAdminPorts } from './network-acl-closes-admin-ports';
import { networkSharedWithKnownAccounts } from './network-shared-with-known-accounts';
import { resourceShareInsideOrganization } from './resource-share-inside-organization';
import { securityGroupClosesAdminPorts } from './security-group-closes-admin-ports';
import { securityGroupClosesDataPorts } from './security-group-closes-data-ports';
import { securityGroupDescribed } from './security-group-described';
import { securityGroupLimitsEgress } from './security-group-limits-egress';
import { securityGroupNamesPorts } from './security-group-names-ports';
import { securityGroupOpensWebPortsOnly } from './security-group-opens-web-ports-only';
import { subnetAssignsNoPublicIp } from './subnet-assigns-no-public-ip';
import { subnetPrivateWithoutInternetRoute } from './subnet-private-without-internet-route';
import { transitGatewayAcceptsByHand } from './transit-gateway-accepts-by-hand';
import { vpcDefaultSecurityGroupClosed } from './vpc-default-security-group-closed';
import { vpcDefaultSecurityGroupUnused } from './vpc-default-security-group-unused';
import { vpcEndpointServiceAcceptsByHand } from './vpc-endpoint-service-accepts-by-hand';
import { vpcEndpointServiceNotPublic } from './vpc-endpoint-service-not-public';
import { vpcFlowLogged } from './vpc-flow-logged';
import { vpcHasPrivateSubnets } from './vpc-has-private-subnets';
import { vpcPeeringRouteNarrow } from './vpc-peering-route-narrow';

export * from './data-store-legacy-ingress-closed';
export * from './network-acl-closes-admin-ports';
export * from './network-shared-with-known-accounts';
export * from './resource-share-inside-organization';
export * from './security-group-closes-admin-ports';
export * from './security-group-closes-data-ports';
export * from './security-group-described';
export * from './security-group-limits-egress';
export * from './security-group-names-ports';
export * from './security-group-opens-web-ports-only';
export * from './subnet-assigns-no-public-ip';
export * from './subnet-private-without-internet-route';
export * from './transit-gateway-accepts-by-hand';
export * from './vpc-default-security-group-closed';
export * from './vpc-default-security-group-unused';
export * from './vpc-endpoint-service-accepts-by-hand';
export * from './vpc-endpoint-service-not-public';
export * from './vpc-flow-logged';
export * from './vpc-has-private-subnets';
export * from './vpc-peering-route-narrow';
export * from './subnets';

/** Every rule about networks and their firewalls. */
export const networkRules: readonly Rule[] = [
  dataStoreLegacyIngressClosed,
  networkAclClosesAdminPorts,
  networkSharedWithKnownAccounts,
  resourceShareInsideOrganization,
  securityGroupClosesAdminPorts,
  securityGroupClosesDataPorts,
  securityGroupDescribed,
  securityGroupLimitsEgress,
  securityGroupNamesPorts,
  securityGroupOpensWebPortsOnly,
  subnetAssignsNoPublicIp,
  subnetPrivateWithoutInternetRoute,
  transitGatewayAcceptsByHand,
  vpcDefaultSecurityGroupClosed,
  vpcDefaultSecurityGroupUnused,
  vpcEndpointServiceAcceptsByHand,
  vpcEndpointServiceNotPublic,
  vpcFlowLogged,
  vpcHasPrivateSubnets,
  vpcPeeringRouteNarrow,
];
