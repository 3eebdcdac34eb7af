import { defineRule, every, policyDocument, undecidable, violation, type Outcome, type Statement } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { demand } from '../demand';

export const iamRoleTrustNamesActions = defineRule({
  id: 'IamRoleTrustNamesActions',
  title: 'IAM role trust policy names the actions of STS that it allows',
  clauses: [securityIpProtection.clauses['SIP-AC.1'], cloudInfrastructure.clauses['CIP-4.2']],
  severity: 'error',
  severityReason: 'a wildcard lets callers tag their session and name its source as they like',
  risk: 'Callers choose session tags and source identities, which other policies then believe.',
  remedy: 'Use `assumedBy`, which allows `sts:AssumeRole` alone; add `sts:TagSession` by name where it is needed.',
  cannotTell: 'an action is a parameter without a default',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html'],
  resources: ['AWS::IAM::Role'],
  check: (role) => {
    const { statements, unknown } = policyDocument(role.at('AssumeRolePolicyDocument'));
    const outcomes = statements.filter(({ effect }) => effect !== 'Deny').flatMap(judge);
    return every(unknown ? [...outcomes, undecidable(unknown)] : outcomes);
  },
});

function judge({ value }: Statement): readonly Outcome[] {
  const actions = value.at('Action');
  if (value.at('NotAction').isPresent)
    return [violation('trust policy allows all but some actions', value.at('NotAction'))];
  return actions.items.map((action) =>
    demand(
      action,
      (each) => !/[*?]/.test(each.literal ?? ''),
      (each) => `trust policy allows ${each.orAbsent()}`,
    ),
  );
}
