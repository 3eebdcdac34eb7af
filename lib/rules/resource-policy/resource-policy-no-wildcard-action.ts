import {
  compliant,
  defineRule,
  undecidable,
  violation,
  type Outcome,
  type Principal,
  type ResourceView,
  type Statement,
  type Value,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { isEveryAction } from '../iam/identity-policies';
import { judgeAllowed, policyName, RESOURCE_POLICY_TYPES } from './resource-policies';

export const resourcePolicyNoWildcardAction = defineRule({
  id: 'ResourcePolicyNoWildcardAction',
  title: 'Resource policy names the actions that it allows',
  clauses: [
    securityIpProtection.clauses['SIP-AC.1'],
    cloudInfrastructure.clauses['CIP-7.2'],
    cloudInfrastructure.clauses['CIP-13.6'],
  ],
  severity: 'error',
  severityReason: 'who gets every action may change the policy itself, but has to be named in it first',
  risk: 'Whoever takes over a principal may delete the resource, or change its policy and let others in.',
  remedy:
    'Set `actions` to those that are needed, as grants like `queue.grantSendMessages(role)` do. Every action for the ' +
    'root of the own account is fine: that only hands the decision to the IAM policies there.',
  cannotTell: 'an action, or the account of a principal, is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html',
  ],
  resources: RESOURCE_POLICY_TYPES,
  check: (resource) => judgeAllowed(resource, (statement) => judge(resource, statement)),
});

function judge(resource: ResourceView, statement: Statement): readonly Outcome[] {
  const others = statement.principals.filter((principal) => !isOwnRoot(principal, resource));
  if (others.length === 0 && statement.principals.length > 0) return [compliant];
  const unknown = others.length > 0 && others.every(mayBeOwnRoot(resource)) ? others[0]?.value : undefined;
  const except = statement.value.at('NotAction');
  const actions = statement.value.at('Action').items.map((action) => judgeAction(resource, action));
  const outcomes = [
    ...actions,
    ...(except.isPresent
      ? [violation(`${policyName(resource)} allows all but ${statement.notActions.join(', ')}`, except)]
      : []),
  ];
  return unknown && outcomes.some(({ kind }) => kind === 'violation') ? [undecidable(unknown)] : outcomes;
}

function judgeAction(resource: ResourceView, action: Value): Outcome {
  if (action.isDeployTime) return undecidable(action);
  const name = action.orAbsent().toLowerCase();
  if (!isEveryAction(name)) return compliant;
  return violation(`${policyName(resource)} allows every action (${name})`, action, `Action::${name}`);
}

const ROOT = /^(arn:.*:iam::)?(\d{12}|\$\{AWS::AccountId\})(:root)?$/;

const ownAccount = ({ template, environment }: ResourceView): string | undefined =>
  template.stack.account ?? environment.account;

function isOwnRoot({ kind, id }: Principal, resource: ResourceView): boolean {
  const account = kind === 'AWS' ? ROOT.exec(id)?.[2] : undefined;
  return account !== undefined && (account.startsWith('$') || account === ownAccount(resource));
}

const mayBeOwnRoot =
  (resource: ResourceView) =>
  ({ kind, id, value }: Principal): boolean =>
    kind === 'AWS' &&
    ((ROOT.test(id) && ownAccount(resource) === undefined) || (value.isDeployTime && value.target === undefined));
