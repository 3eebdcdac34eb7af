import { compliant, defineRule, undecidable, violation } from '../../engine';
import { cloudInfrastructure } from '../../policies';
import { isAnything } from '../iam/placeholders';

export const vpcEndpointServiceNotPublic = defineRule({
  id: 'VpcEndpointServiceNotPublic',
  title: 'VPC endpoint service names who may connect to it',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-6.1'],
    cloudInfrastructure.clauses['CIP-13.5'],
  ],
  severity: 'error',
  severityReason: 'each connection may still have to be accepted by hand',
  risk: 'Every account of AWS may ask to be connected to what is meant to be private.',
  remedy: 'Name principals in `allowedPrincipals` of the `VpcEndpointService`, without a wildcard.',
  cannotTell: 'a principal is a parameter without a default',
  references: ['https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html'],
  resources: ['AWS::EC2::VPCEndpointServicePermissions'],
  check: (permissions) => {
    const principals = permissions.at('AllowedPrincipals').items;
    const open = principals.find((principal) => /[*?]/.test(principal.text ?? ''));
    if (open) return violation(`service admits ${open.orAbsent()}`, open);
    const unknown = principals.find(isAnything);
    return unknown ? undecidable(unknown) : compliant;
  },
});
