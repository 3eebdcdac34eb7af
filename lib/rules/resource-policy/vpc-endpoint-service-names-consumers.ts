import { compliant, defineRule, every, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure } from '../../policies';

export const vpcEndpointServiceNamesConsumers = defineRule({
  id: 'VpcEndpointServiceNamesConsumers',
  title: 'VPC endpoint service names who may connect',
  clauses: [cloudInfrastructure.clauses['CIP-4.2'], cloudInfrastructure.clauses['CIP-13.5']],
  severity: 'error',
  severityReason: 'strangers reach the service, unless each connection has to be accepted by hand',
  risk: 'Anybody with an AWS account may ask for a way into the service behind the endpoint.',
  remedy: 'Set `allowedPrincipals` to accounts or roles by their ARNs.',
  cannotTell: 'a principal is a parameter without a default',
  references: ['https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html'],
  resources: ['AWS::EC2::VPCEndpointServicePermissions'],
  // Without principals nobody but the owner may connect.
  check: (permissions) => every([compliant, ...permissions.at('AllowedPrincipals').items.map(judge)]),
});

function judge(principal: Value): Outcome {
  if (principal.target) return compliant;
  if (principal.is('*')) return violation('everyone (*) may connect', principal);
  return principal.isDeployTime && !principal.text?.startsWith('arn:') ? undecidable(principal) : compliant;
}
