import { compliant, defineRule, violation } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { judgeAllowed, policyName, RESOURCE_POLICY_TYPES } from './resource-policies';

export const resourcePolicyNamesPrincipals = defineRule({
  id: 'ResourcePolicyNamesPrincipals',
  title: 'Resource policy says whom it allows, not whom it leaves out',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason: 'everyone in the world but a few is nearly everyone',
  risk: 'Everybody who was not thought of is allowed, people without an AWS account included.',
  remedy: 'Set `principals` in place of `notPrincipals`; exclusions belong in a statement that denies.',
  cannotTell: 'the policy or the effect of the statement is only known at deploy time',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html'],
  resources: RESOURCE_POLICY_TYPES,
  check: (resource) =>
    judgeAllowed(resource, ({ value, notPrincipals }) => {
      const except = value.at('NotPrincipal');
      if (except.isAbsent) return [compliant];
      const names = notPrincipals.map(({ id }) => id).join(', ');
      return [violation(`${policyName(resource)} allows everyone but ${names}`, except)];
    }),
});
