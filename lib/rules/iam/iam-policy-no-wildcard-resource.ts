import { compliant, defineRule, undecidable, violation, type Outcome, type Statement, type Value } from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { isEscalating } from './escalation-actions';
import { IDENTITY_POLICY_TYPES, isEveryAction, judgeGrants } from './identity-policies';
import { isAnything } from './placeholders';
import { isSensitive, narrowsResource } from './sensitive-actions';
import { isEveryResource, isUnscoped } from './unscoped-actions';

export const iamPolicyNoWildcardResource = defineRule({
  id: 'IamPolicyNoWildcardResource',
  title: 'IAM policy allows on every resource only what knows no resource',
  clauses: [
    securityIpProtection.clauses['SIP-AC.1'],
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.6'],
  ],
  severity: 'error',
  severityReason: 'the clause names wildcard resources, and what must stay can be approved statement by statement',
  risk: 'Whoever takes over the identity reaches every queue, function or instance of the account, not only its own.',
  remedy:
    'Set `resources` to ARNs, as grants like `queue.grantSendMessages(role)` do, or narrow by a tag of the resource. ' +
    'Actions that IAM can allow on `*` only, such as `ec2:DescribeInstances`, go into a statement of their own.',
  cannotTell: 'an action, a resource or the conditions are a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],
  cdkNag: ['AwsSolutions-IAM5', 'Serverless-StarPermissions'],
  resources: IDENTITY_POLICY_TYPES,
  check: (resource) => judgeGrants(resource, (statement) => [judge(statement)]),
});

function judge(statement: Statement): Outcome {
  const actions = statement.value.at('Action').items;
  const scoped = actions.filter(isOurs).map((action) => action.orAbsent().toLowerCase());
  const unknownAction = actions.find((action) => action.isDeployTime);
  if (scoped.length === 0 && unknownAction === undefined) return compliant;
  const resources = statement.value.at('Resource').items;
  const everything = resources.find((resource) => isEveryResource(resource.text ?? ''));
  const open = everything ?? resources.find(isAnything);
  if (open === undefined || statement.conditions.some(narrowsResource)) return compliant;
  const condition = statement.value.at('Condition');
  if (condition.isDeployTime) return undecidable(condition);
  if (everything === undefined) return undecidable(open);
  if (scoped.length === 0) return undecidable(unknownAction ?? open);
  const shown =
    scoped.length > 4 ? `${scoped.slice(0, 4).join(', ')} and ${String(scoped.length - 4)} more` : scoped.join(', ');
  return violation(
    `allows ${shown} on every resource (${everything.orAbsent()})`,
    everything,
    `Resource::${scoped.join(',')}`,
  );
}

/** Whether an action can be allowed on single resources, and no other rule reports it. */
function isOurs(action: Value): boolean {
  const pattern = action.orAbsent().toLowerCase();
  if (action.isDeployTime || isEveryAction(pattern)) return false;
  return !isSensitive(pattern) && !isEscalating(pattern) && !isUnscoped(pattern);
}
