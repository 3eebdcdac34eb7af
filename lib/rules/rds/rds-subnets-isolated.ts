import {
  compliant,
  defineRule,
  every,
  undecidable,
  violation,
  type Outcome,
  type ResourceView,
  type Value,
} from '../../engine';
import { cloudInfrastructure, security } from '../../policies';

export const rdsSubnetsIsolated = defineRule({
  id: 'RdsSubnetsIsolated',
  title: 'RDS, DocumentDB or Neptune subnet group holds no public subnet',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-6.1'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'no address is public yet, but a single switch away from it',
  risk: 'One mistaken `PubliclyAccessible`, and the internet reaches the database.',
  remedy: 'Set `vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED }`.',
  cannotTell: 'the subnets, or where their routes lead, are not in the app',
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  ],
  resources: ['AWS::RDS::DBSubnetGroup', 'AWS::DocDB::DBSubnetGroup', 'AWS::Neptune::DBSubnetGroup'],
  check: (group) => {
    const subnets = group.at('SubnetIds');
    return subnets.items.length === 0 ? undecidable(subnets) : every(subnets.items.map(judge));
  },
});

function judge(value: Value): Outcome {
  const subnet = value.target;
  if (subnet?.type !== 'AWS::EC2::Subnet') return undecidable(value);
  // Without a table of its own a subnet has the main one, which no template can give a route.
  const gateways = routeTablesOf(subnet).map((table) => (table.target ? gatewayOf(table.target) : table));
  const found = gateways.filter((each) => each !== undefined);
  if (found.some((each) => isInternetGateway(each))) {
    return violation(
      `subnet ${subnet.logicalId} has a route to an internet gateway`,
      value,
      `Subnet::${subnet.logicalId}`,
    );
  }
  return found.length > 0 ? undecidable(value) : compliant;
}

const routeTablesOf = (subnet: ResourceView): readonly Value[] =>
  subnet
    .referrers('AWS::EC2::SubnetRouteTableAssociation')
    .filter((association) => association.at('SubnetId').target === subnet)
    .map((association) => association.at('RouteTableId'));

/** The internet gateway that a table routes to, or else a gateway that may be one. */
function gatewayOf(table: ResourceView): Value | undefined {
  const gateways = table
    .referrers('AWS::EC2::Route')
    .filter((route) => route.at('RouteTableId').target === table)
    .map((route) => route.at('GatewayId'));
  return gateways.find(isInternetGateway) ?? gateways.find((each) => each.isDeployTime && each.target === undefined);
}

const isInternetGateway = (gateway: Value): boolean =>
  gateway.refersTo('AWS::EC2::InternetGateway') || gateway.text?.startsWith('igw-') === true;
