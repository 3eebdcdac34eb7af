import { compliant, defineRule, violation, type Outcome, type Statement } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { IDENTITY_POLICY_TYPES, judgeGrants } from './identity-policies';

export const iamPolicyNoNotAction = defineRule({
  id: 'IamPolicyNoNotAction',
  title: 'IAM policy says what it allows, not what it leaves out',
  clauses: [
    securityIpProtection.clauses['SIP-AC.1'],
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.6'],
  ],
  // Not fatal: AWS's own advice for power users is such a statement, and it can be approved by itself.
  severity: 'error',
  severityReason: 'what is allowed depends on what AWS adds, so nobody can tell how far it reaches',
  risk: 'Everything that nobody thought of is allowed, and whatever AWS adds later.',
  remedy:
    'Set `actions` and `resources` in place of `notActions` and `notResources`; exclusions belong in a statement ' +
    'that denies.',
  cannotTell: 'the effect of the statement is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html',
  ],
  resources: IDENTITY_POLICY_TYPES,
  check: (resource) =>
    judgeGrants(resource, (statement) => [
      judge(statement, 'NotAction', 'action', statement.notActions),
      judge(statement, 'NotResource', 'resource', statement.notResources),
    ]),
});

function judge(
  statement: Statement,
  element: 'NotAction' | 'NotResource',
  what: string,
  exceptions: readonly string[],
): Outcome {
  const at = statement.value.at(element);
  if (at.isAbsent) return compliant;
  return violation(`allows every ${what} but ${exceptions.join(', ')}`, at, `${element}::${exceptions.join(',')}`);
}
