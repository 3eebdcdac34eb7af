import type { Rule } from '../../engine';
import { clientVpnAuthorizesByGroup } from './client-vpn-authorizes-by-group';
import { clientVpnLogsConnections } from './client-vpn-logs-connections';
import { dataStoreLegacyIngressClosed } from './data-store-legacy-ingress-closed';
import { hostedZoneLogsQueries } from './hosted-zone-logs-queries';
import { networkAclClosesAdminPorts } from './network-acl-closes-admin-ports';
import { networkFirewallDropsByDefault } from './network-firewall-drops-by-default';
import { networkFirewallLogs } from './network-firewall-logs';
import { networkFirewallProtected } from './network-firewall-protected';
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
import { vpcEndpointPolicyNotOpen } from './vpc-endpoint-policy-not-open';
import { vpcEndpointServiceAcceptsByHand } from './vpc-endpoint-service-accepts-by-hand';
import { vpcEndpointServiceNotPublic } from './vpc-endpoint-service-not-public';
import { vpcFlowLogged } from './vpc-flow-logged';
import { vpcHasPrivateSubnets } from './vpc-has-private-subnets';
import { vpcLogsDnsQueries } from './vpc-logs-dns-queries';
import { vpcPeeringRouteNarrow } from './vpc-peering-route-narrow';
import { vpcReachesStoresByEndpoint } from './vpc-reaches-stores-by-endpoint';

export * from './client-vpn-authorizes-by-group';
export * from './client-vpn-logs-connections';
export * from './data-store-legacy-ingress-closed';
export * from './hosted-zone-logs-queries';
export * from './network-acl-closes-admin-ports';
export * from './network-firewall-drops-by-default';
export * from './network-firewall-logs';
export * from './network-firewall-protected';
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
export * from './vpc-endpoint-policy-not-open';
export * from './vpc-endpoint-service-accepts-by-hand';
export * from './vpc-endpoint-service-not-public';
export * from './vpc-flow-logged';
export * from './vpc-has-private-subnets';
export * from './vpc-logs-dns-queries';
export * from './vpc-peering-route-narrow';
export * from './vpc-reaches-stores-by-endpoint';
export * from './subnets';

/** Every rule about networks and their firewalls. */
export const networkRules: readonly Rule[] = [
  clientVpnAuthorizesByGroup,
  clientVpnLogsConnections,
  dataStoreLegacyIngressClosed,
  hostedZoneLogsQueries,
  networkAclClosesAdminPorts,
  networkFirewallDropsByDefault,
  networkFirewallLogs,
  networkFirewallProtected,
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
  vpcEndpointPolicyNotOpen,
  vpcEndpointServiceAcceptsByHand,
  vpcEndpointServiceNotPublic,
  vpcFlowLogged,
  vpcHasPrivateSubnets,
  vpcLogsDnsQueries,
  vpcPeeringRouteNarrow,
  vpcReachesStoresByEndpoint,
];
