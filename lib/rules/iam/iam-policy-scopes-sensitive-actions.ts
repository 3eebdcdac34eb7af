import { compliant, defineRule, undecidable, violation, type Outcome, type Statement, type Value } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { IDENTITY_POLICY_TYPES, isEveryAction, judgeGrants } from './identity-policies';
import { isAnything } from './placeholders';
import { isSensitive, narrowsResource } from './sensitive-actions';
import { isEveryResource } from './unscoped-actions';

export const iamPolicyScopesSensitiveActions = defineRule({
  id: 'IamPolicyScopesSensitiveActions',
  title: 'IAM policy names the resources of actions that read data, open secrets or hand on rights',
  clauses: [
    securityIpProtection.clauses['SIP-AC.1'],
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.6'],
  ],
  severity: 'error',
  risk:
    'One identity opens every secret, key or bucket of the account; by `iam:PassRole` or `sts:AssumeRole` on ' +
    'everything it becomes any role.',
  remedy: 'Set `resources` to ARNs, as grants like `secret.grantRead(role)` do, or narrow by a tag of the resource.',
  cannotTell: 'an action or a resource is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    'https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html',
  ],
  cdkNag: ['AwsSolutions-IAM5'],
  resources: IDENTITY_POLICY_TYPES,
  check: (resource) =>
    judgeGrants(resource, (statement) => statement.value.at('Action').items.map((action) => judge(statement, action))),
});

function judge(statement: Statement, action: Value): Outcome {
  const pattern = action.orAbsent().toLowerCase();
  // Wildcards for all actions of a service are IamPolicyNoWildcardAction's to report.
  if (isEveryAction(pattern)) return compliant;
  if (!isSensitive(pattern) && !action.isDeployTime) return compliant;
  const resources = statement.value.at('Resource').items;
  const everything = resources.find((resource) => isEveryResource(resource.text ?? ''));
  const open = everything ?? resources.find(isAnything);
  if (open === undefined || statement.conditions.some(narrowsResource)) return compliant;
  if (action.isDeployTime) return undecidable(action);
  const condition = statement.value.at('Condition');
  if (condition.isDeployTime) return undecidable(condition);
  if (everything === undefined) return undecidable(open);
  return violation(
    `allows ${pattern} on every resource (${everything.orAbsent()})`,
    everything,
    `Resource::${pattern}`,
  );
}
