import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { routesToInternet, subnetsOf } from './subnets';

export const vpcHasPrivateSubnets = defineRule({
  id: 'VpcHasPrivateSubnets',
  title: 'VPC has subnets that the internet does not reach',
  clauses: [cloudInfrastructure.clauses['CIP-6.5'], security.clauses['SEC-3.1.2']],
  severity: 'error',
  severityReason: 'without such a subnet there is nowhere to put a database but in reach of everyone',
  risk:
    'Databases and machines stand in the same subnets as what is public; one wrong rule of a security group ' +
    'exposes them.',
  remedy: 'Add a `SubnetType.PRIVATE_WITH_EGRESS` or `PRIVATE_ISOLATED` to `subnetConfiguration` of the `Vpc`.',
  cannotTell: 'a route table or a gateway is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
    'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_network_protection_create_layers.html',
  ],
  resources: ['AWS::EC2::VPC'],
  check: (vpc) => {
    const routes = subnetsOf(vpc).map(routesToInternet);
    if (routes.length === 0) return ignored;
    if (routes.includes(false)) return compliant;
    const unknown = routes.find((route) => typeof route !== 'boolean');
    return unknown ? undecidable(unknown) : violation('every subnet has a route to an internet gateway', 'Properties');
  },
});
