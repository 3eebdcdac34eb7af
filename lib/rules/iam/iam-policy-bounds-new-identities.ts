import {
  compliant,
  defineRule,
  matches,
  undecidable,
  violation,
  type Outcome,
  type Statement,
  type Value,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { fitsAll } from '../public-statement';
import { isEscalating } from './escalation-actions';
import { IDENTITY_POLICY_TYPES, isEveryAction, judgeGrants } from './identity-policies';
import { isPositive, unknownCondition } from './trust';
import { isEveryResource } from './unscoped-actions';

/** Actions that IAM can hold to a permissions boundary, by a condition key that it knows for these alone. */
const BOUNDED = [
  'iam:CreateRole',
  'iam:CreateUser',
  'iam:AttachRolePolicy',
  'iam:AttachUserPolicy',
  'iam:PutRolePolicy',
  'iam:PutUserPolicy',
  'iam:PutRolePermissionsBoundary',
  'iam:PutUserPermissionsBoundary',
  'iam:DeleteRolePermissionsBoundary',
  'iam:DeleteUserPermissionsBoundary',
];

export const iamPolicyBoundsNewIdentities = defineRule({
  id: 'IamPolicyBoundsNewIdentities',
  title: 'IAM policy lets identities be created or changed under a permissions boundary only',
  clauses: [cloudInfrastructure.clauses['CIP-13.6'], securityIpProtection.clauses['SIP-AC.1']],
  severity: 'error',
  severityReason: 'whoever may create a role without a boundary may have every right',
  risk: 'The identity makes a role with all rights for itself, which is to be administrator by a detour.',
  remedy:
    "Add to `conditions` of the statement `StringEquals: { 'iam:PermissionsBoundary': boundary.managedPolicyArn }`, " +
    'and do not allow that boundaries be deleted.',
  cannotTell: 'the action or the conditions are only known at deploy time',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html'],
  resources: IDENTITY_POLICY_TYPES,
  check: (resource) =>
    judgeGrants(resource, (statement) => statement.value.at('Action').items.map((action) => judge(statement, action))),
});

function judge(statement: Statement, action: Value): Outcome {
  if (action.isDeployTime) return undecidable(action);
  const pattern = action.orAbsent().toLowerCase();
  if (isEveryAction(pattern) || !BOUNDED.some((each) => matches(pattern, each))) return compliant;
  // IamPolicyNoPrivilegeEscalation reports those.
  if (isEscalating(pattern) && statement.resources.some(isEveryResource)) return compliant;
  const isBounded = statement.conditions.some(
    (condition) =>
      isPositive(condition) &&
      condition.key === 'iam:permissionsboundary' &&
      fitsAll(condition, (value) => /[^*?]/.test(value)),
  );
  if (isBounded) return compliant;
  const unknown = unknownCondition(statement);
  if (unknown) return undecidable(unknown);
  return violation(`allows ${pattern} without a permissions boundary`, action, `Action::${pattern}`);
}
