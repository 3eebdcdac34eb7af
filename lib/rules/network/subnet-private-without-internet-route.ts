import { compliant, defineRule, ignored, undecidable, violation, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { routesToInternet } from './subnets';

export const subnetPrivateWithoutInternetRoute = defineRule({
  id: 'SubnetPrivateWithoutInternetRoute',
  title: 'Subnet that is called private has no route to an internet gateway',
  clauses: [cloudInfrastructure.clauses['CIP-6.5'], security.clauses['SEC-3.1.2']],
  severity: 'error',
  severityReason: 'whoever reads the name puts into the subnet what must not be reached',
  risk: 'What is believed to be out of reach can be reached from the internet as soon as it has an address.',
  remedy:
    'Route `0.0.0.0/0` of the subnet to a NAT gateway or nowhere: `SubnetType.PRIVATE_WITH_EGRESS` or ' +
    '`PRIVATE_ISOLATED`.',
  cannotTell: 'a route table or a gateway is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
    'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  ],
  cdkNag: [
    'HIPAA.Security-VPCNoUnrestrictedRouteToIGW',
    'NIST.800.53.R5-VPCNoUnrestrictedRouteToIGW',
    'PCI.DSS.321-VPCNoUnrestrictedRouteToIGW',
  ],
  resources: ['AWS::EC2::Subnet'],
  check: (subnet) => {
    if (!isCalledPrivate(subnet)) return ignored;
    const route = routesToInternet(subnet);
    if (route === false) return compliant;
    return route === true ? violation('subnet has a route to an internet gateway', 'Properties') : undecidable(route);
  },
});

/** By the tag that the CDK sets, else by its name or its id. */
function isCalledPrivate(subnet: ResourceView): boolean {
  const type = subnet.tag('aws-cdk:subnet-type').literal ?? subnet.tag('Name').literal ?? subnet.logicalId;
  return /private|isolated|intra|database|internal/i.test(type) && !/public/i.test(type);
}
