import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { DOMAINS } from './domains';

export const openSearchDomainInVpc = defineRule({
  id: 'OpenSearchDomainInVpc',
  title: 'OpenSearch domain stands in a VPC',
  clauses: [
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-6.5'],
    security.clauses['SEC-3.1.2'],
  ],
  severity: 'error',
  severityReason: 'the endpoint is on the internet, though a policy may still stand before it',
  risk: 'The endpoint can be reached by anyone, and one slip in its policy publishes the data.',
  remedy: 'Set `vpc` and `vpcSubnets` with isolated subnets; the domain is replaced.',
  cannotTell: 'the options as a whole are only known at deploy time',
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html'],
  cdkNag: [
    'AwsSolutions-OS1',
    'AwsSolutions-OS3',
    'HIPAA.Security-OpenSearchInVPCOnly',
    'NIST.800.53.R4-OpenSearchInVPCOnly',
    'NIST.800.53.R5-OpenSearchInVPCOnly',
    'PCI.DSS.321-OpenSearchInVPCOnly',
  ],
  resources: DOMAINS,
  check: (domain) => {
    const options = domain.at('VPCOptions');
    if (options.isDeployTime) return undecidable(options);
    const subnets = options.at('SubnetIds');
    // Whichever subnets they turn out to be, a VPC has them.
    return subnets.items.length > 0
      ? compliant
      : violation('domain has no subnets, so its endpoint is public', subnets);
  },
});
