import { compliant, defineRule, undecidable, violation, type Outcome, type Value } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { IDENTITY_POLICY_TYPES, isEveryAction, judgeGrants } from './identity-policies';

export const iamPolicyNoWildcardAction = defineRule({
  id: 'IamPolicyNoWildcardAction',
  title: 'IAM policy names the actions that it allows',
  clauses: [
    securityIpProtection.clauses['SIP-AC.1'],
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.6'],
  ],
  // Not fatal: a break-glass role needs everything, and its statement can be approved by itself.
  severity: 'error',
  severityReason: 'it takes a stolen identity first, and then a whole service is lost in place of a few actions',
  risk:
    'Whoever takes over the identity gets every action of the service, deleting and re-granting included, and ' +
    'those that AWS adds later.',
  remedy:
    'Name the actions, or use a grant such as `bucket.grantRead(role)`. Patterns within a service, e.g. ' +
    '`s3:GetObject*`, are fine.',
  cannotTell: 'an action is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
  ],
  cdkNag: [
    'AwsSolutions-IAM5',
    'HIPAA.Security-IAMPolicyNoStatementsWithAdminAccess',
    'HIPAA.Security-IAMPolicyNoStatementsWithFullAccess',
    'NIST.800.53.R4-IAMPolicyNoStatementsWithAdminAccess',
    'NIST.800.53.R5-IAMPolicyNoStatementsWithAdminAccess',
    'NIST.800.53.R5-IAMPolicyNoStatementsWithFullAccess',
    'PCI.DSS.321-IAMPolicyNoStatementsWithAdminAccess',
    'PCI.DSS.321-IAMPolicyNoStatementsWithFullAccess',
    'Serverless-StarPermissions',
  ],
  resources: IDENTITY_POLICY_TYPES,
  check: (resource) => judgeGrants(resource, ({ value }) => value.at('Action').items.map((action) => judge(action))),
});

function judge(action: Value): Outcome {
  if (action.isDeployTime) return undecidable(action);
  const name = action.orAbsent().toLowerCase();
  if (!isEveryAction(name)) return compliant;
  const service = /^[^:*]+(?=:)/.exec(name)?.[0];
  const found = service === undefined ? 'every action' : `every action of ${service}`;
  return violation(`allows ${found} (${name})`, action, `Action::${name}`);
}
