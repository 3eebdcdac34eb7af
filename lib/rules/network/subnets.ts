import type { ResourceView, Value } from '../../engine';
import { attached } from './attached';

/**
 * Whether a subnet has a route to an internet gateway, so that what has a public address in it can be reached from
 * outside: yes, no, or the value that only the deployment knows. Routes that lead out alone (NAT gateways, egress-only
 * gateways) do not count, nor does the main route table of a VPC of the app, which CloudFormation adds no route to.
 */
export function routesToInternet(subnet: ResourceView): boolean | Value {
  const tables = attached(subnet, 'AWS::EC2::SubnetRouteTableAssociation', 'SubnetId').map((each) =>
    each.at('RouteTableId'),
  );
  const answers = tables.map((table) => (table.target ? leadsToInternet(table.target) : table));
  return answers.includes(true) || (answers.find((answer) => answer !== false) ?? false);
}

function leadsToInternet(table: ResourceView): boolean | Value {
  const gateways = attached(table, 'AWS::EC2::Route', 'RouteTableId').map((route) => route.at('GatewayId'));
  if (gateways.some(isInternetGateway)) return true;
  return gateways.find((gateway) => gateway.isDeployTime && gateway.target === undefined) ?? false;
}

const isInternetGateway = (gateway: Value): boolean =>
  gateway.refersTo('AWS::EC2::InternetGateway') || gateway.literal?.startsWith('igw-') === true;

/** The subnets of a VPC of the app. */
export function subnetsOf(vpc: ResourceView): readonly ResourceView[] {
  return attached(vpc, 'AWS::EC2::Subnet', 'VpcId');
}
