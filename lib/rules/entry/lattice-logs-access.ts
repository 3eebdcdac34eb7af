import { compliant, defineRule, violation, type ResourceView } from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { partnersOf } from './lattice';

export const latticeLogsAccess = defineRule({
  id: 'LatticeLogsAccess',
  title: 'VPC Lattice service logs who reaches it',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.2'],
    security.clauses['SEC-3.3.4'],
    securityIpProtection.clauses['SIP-DH.5'],
  ],
  severity: 'error',
  severityReason: 'nothing leaks for want of a log, but no attack can be traced',
  risk: 'Nobody can tell which workload called which service.',
  remedy: 'Add a `CfnAccessLogSubscription` with the service or its service network as `resourceIdentifier`.',
  references: ['https://docs.aws.amazon.com/vpc-lattice/latest/ug/monitoring-access-logs.html'],
  resources: ['AWS::VpcLattice::Service', 'AWS::VpcLattice::ServiceNetwork'],
  check: (resource) => {
    const partners = partnersOf(resource);
    if (isLogged(resource) || (partners.length > 0 && partners.every(isLogged))) return compliant;
    return violation('no access log subscription names it');
  },
});

const isLogged = (resource: ResourceView): boolean =>
  resource
    .referrers('AWS::VpcLattice::AccessLogSubscription')
    .some((subscription) => subscription.at('ResourceIdentifier').target === resource);
