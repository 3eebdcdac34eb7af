import { compliant, defineRule, ignored, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { opennessOfRange } from './ranges';

export const vpcPeeringRouteNarrow = defineRule({
  id: 'VpcPeeringRouteNarrow',
  title: 'Route over a peering leads to a narrow range of addresses',
  clauses: [cloudInfrastructure.clauses['CIP-6.5'], security.clauses['SEC-3.1.2']],
  severity: 'warning',
  severityReason: 'the other network has to route back, and its firewalls stand in between',
  risk: 'All traffic of the subnet goes through a network that somebody else may control.',
  remedy: 'Set the `DestinationCidrBlock` of the `CfnRoute` to the addresses that are needed in the other VPC.',
  cannotTell: 'the range of addresses is a parameter without a default',
  references: ['https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html'],
  resources: ['AWS::EC2::Route'],
  check: (route) => {
    if (route.at('VpcPeeringConnectionId').isAbsent) return ignored;
    const ranges = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock'].map((key) => route.at(key));
    const open = ranges.find((range) => opennessOfRange(range) === 'open');
    if (open) return violation(`route leads ${open.orAbsent()} over the peering`, open);
    const unknown = ranges.find((range) => opennessOfRange(range) === 'unknown');
    return unknown ? undecidable(unknown) : compliant;
  },
});
