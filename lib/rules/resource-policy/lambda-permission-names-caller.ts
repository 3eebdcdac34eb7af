import { compliant, defineRule } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const lambdaPermissionNamesCaller = defineRule({
  id: 'LambdaPermissionNamesCaller',
  title: 'Lambda permission names the service or account that may call',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason: 'a condition on the source still leaves everybody who can act through it',
  risk: 'Whoever can make the source act, through any service, invokes the function.',
  remedy: 'Set `principal` to a service (`new ServicePrincipal(…)`), an account or a role, not to `*`.',
  cannotTell: 'the principal is a parameter without a default',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html'],
  cdkNag: ['HIPAA.Security-LambdaFunctionPublicAccessProhibited', 'PCI.DSS.321-LambdaFunctionPublicAccessProhibited'],
  resources: ['AWS::Lambda::Permission', 'AWS::Lambda::LayerVersionPermission'],
  check: (permission) => {
    // A whole organisation is named so: everybody, and then its id.
    if (['PrincipalOrgID', 'OrganizationId'].some((name) => permission.at(name).isPresent)) return compliant;
    const principal = permission.at('Principal');
    return principal.target
      ? compliant
      : demand(
          principal,
          (each) => each.isPresent && !each.is('*'),
          (each) => `caller is ${each.is('*') ? 'everybody (*)' : each.orAbsent()}`,
        );
  },
});
