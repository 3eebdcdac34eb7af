import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { attached, mayBeAttached } from './attached';

const ASSOCIATION = 'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation';

export const vpcLogsDnsQueries = defineRule({
  id: 'VpcLogsDnsQueries',
  title: 'VPC logs the names that are looked up in it',
  clauses: [cloudInfrastructure.clauses['CIP-6.2'], security.clauses['SEC-3.3.4'], security.clauses['SEC-8.2']],
  severity: 'warning',
  severityReason: 'flow logs show the same connections, though without the names',
  risk: 'Malicious code that calls home, or carries data off in the names that it asks for, goes unseen.',
  remedy:
    'Add a `route53resolver.CfnResolverQueryLoggingConfig` and a `CfnResolverQueryLoggingConfigAssociation` ' +
    'with the VPC.',
  cannotTell: 'which VPC a log is associated with is a parameter without a default',
  references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs.html'],
  resources: ['AWS::EC2::VPC'],
  check: (vpc) => {
    if (attached(vpc, ASSOCIATION, 'ResourceId').length > 0) return compliant;
    const unknown = mayBeAttached(vpc, ASSOCIATION, 'ResourceId');
    return unknown ? undecidable(unknown) : violation('no log of the names that are looked up', 'Properties');
  },
});
