import { compliant, defineRule } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { demand } from '../demand';
import { partnersOf } from './lattice';

export const latticeRequiresIam = defineRule({
  id: 'LatticeRequiresIam',
  title: 'VPC Lattice service asks callers for IAM credentials',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.3'],
    cloudInfrastructure.clauses['CIP-6.5'],
    cloudInfrastructure.clauses['CIP-13.5'],
    security.clauses['SEC-3.3.3'],
  ],
  severity: 'error',
  severityReason: 'every workload of the attached VPCs can call the service, though nobody outside',
  risk: 'One workload that is taken over calls every service of the network.',
  remedy: 'Set `authType: "AWS_IAM"` on the service or on its service network, and attach a `CfnAuthPolicy`.',
  cannotTell: 'the type is a parameter without a default',
  references: ['https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html'],
  resources: ['AWS::VpcLattice::Service', 'AWS::VpcLattice::ServiceNetwork'],
  check: (resource) => {
    const type = resource.at('AuthType');
    const partners = partnersOf(resource);
    // Both policies are asked, so it is enough that one of them is there.
    if (partners.length > 0 && partners.every((partner) => partner.at('AuthType').is('AWS_IAM'))) return compliant;
    return demand(
      type,
      (each) => each.is('AWS_IAM'),
      (each) => `authentication is ${each.orAbsent()}, allowed is AWS_IAM`,
    );
  },
});
