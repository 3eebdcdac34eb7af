import { compliant, defineRule, ignored, undecidable, violation, type ResourceView } from '../../engine';
import { cloudInfrastructure, security } from '../../policies';
import { FUNCTION_TYPES, functionSetting, servesCustomResourcesOnly } from './functions';

export const lambdaInsideVpc = defineRule({
  id: 'LambdaInsideVpc',
  title: 'Lambda function runs inside a VPC',
  clauses: [cloudInfrastructure.clauses['CIP-6.5'], security.clauses['SEC-3.1.2']],
  severity: 'warning',
  severityReason: 'a function that only calls AWS has nothing to gain from a VPC',
  risk: 'The function reaches any address of the internet, past firewalls, endpoints and flow logs.',
  remedy: 'Set `vpc` and `vpcSubnets` to private subnets.',
  cannotTell: 'the configuration as a whole is a parameter without a default',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html'],
  cdkNag: [
    'HIPAA.Security-LambdaInsideVPC',
    'NIST.800.53.R4-LambdaInsideVPC',
    'NIST.800.53.R5-LambdaInsideVPC',
    'PCI.DSS.321-LambdaInsideVPC',
  ],
  resources: FUNCTION_TYPES,
  check: (resource) => {
    const subnets = functionSetting(resource, 'VpcConfig.SubnetIds');
    if (subnets.items.length > 0) {
      const isWhole = subnets.path.endsWith('.SubnetIds') || subnets.path.includes('.SubnetIds.');
      return isWhole ? compliant : undecidable(subnets);
    }
    // Lambda puts the hosts of a capacity provider into the VPC of that.
    if (resource.at('CapacityProviderConfig').isPresent) return compliant;
    if (servesCustomResourcesOnly(resource) || runsAtTheEdge(resource)) return ignored;
    return violation('the function runs outside of every VPC', subnets);
  },
});

/** CloudFront takes no function that runs in a VPC. */
function runsAtTheEdge(resource: ResourceView): boolean {
  return resource
    .referrers('AWS::Lambda::Version')
    .some((version) => version.referrers('AWS::CloudFront::Distribution').length > 0);
}
