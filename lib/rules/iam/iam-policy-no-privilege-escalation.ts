import {
  compliant,
  defineRule,
  every,
  ignored,
  matches,
  undecidable,
  violation,
  type Condition,
  type Outcome,
  type Statement,
  type Value,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { ESCALATING, RUNNING } from './escalation-actions';
import { IDENTITY_POLICY_TYPES, identityPolicies, isEveryAction } from './identity-policies';
import { filledIn, isAnything } from './placeholders';
import { narrowsResource } from './sensitive-actions';
import { isPositive, unknownCondition } from './trust';
import { isEveryResource } from './unscoped-actions';

export const iamPolicyNoPrivilegeEscalation = defineRule({
  id: 'IamPolicyNoPrivilegeEscalation',
  title: 'IAM policy gives no way to more rights than it names',
  clauses: [
    cloudInfrastructure.clauses['CIP-13.6'],
    cloudInfrastructure.clauses['CIP-4.1'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  severity: 'error',
  severityReason: 'an administrator in all but name, though it first takes the identity',
  risk: 'Whoever takes over the identity makes itself administrator: it rewrites a policy, or runs code as another role.',
  remedy:
    'Set `resources` to the roles, functions or instances that are meant; allow `iam:PassRole` by ' +
    '`role.grantPassRole(…)` on single roles, and changes of identities under a permissions boundary only.',
  cannotTell: 'a resource, a condition or the effect of a statement is only known at deploy time',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  ],
  resources: IDENTITY_POLICY_TYPES,
  check: (resource) => {
    const documents = identityPolicies(resource);
    const statements = documents.flatMap((document) => document.statements);
    const unknown = documents.map((document) => document.unknown).filter((each) => each !== undefined);
    const passes = grantsOf(statements, 'iam:PassRole');
    return every([
      ...statements.map(() => compliant),
      ...ESCALATING.flatMap((action) => grantsOf(statements, action).map((grant) => verdict(grant, action))),
      ...Object.entries(RUNNING).flatMap(([action, service]) =>
        mayRun(statements, action)
          ? passes
              .filter(({ statement }) => mayPassTo(statement, service))
              .map((grant) => verdict(grant, `iam:PassRole with ${action}`))
          : [],
      ),
      ...unknown.map((each) => undecidable(each)),
      ignored,
    ]);
  },
});

/** A statement that allows an action on everything; `unknown` is what may yet narrow it. */
interface Grant {
  readonly statement: Statement;
  readonly resource: Value;
  readonly unknown: Value | undefined;
}

function verdict({ resource, unknown }: Grant, way: string): Outcome {
  if (unknown) return undecidable(unknown);
  return violation(`allows ${way} on every resource (${resource.orAbsent()})`, resource, `Escalation::${way}`);
}

function grantsOf(statements: readonly Statement[], action: string): readonly Grant[] {
  if (statements.some((statement) => isDenied(statement, action))) return [];
  return statements
    .filter((statement) => statement.effect !== 'Deny' && names(statement, action))
    .flatMap((statement) => {
      const resources = statement.value.at('Resource').items;
      const everything = resources.find(({ text }) => isEveryResource(text ?? ''));
      const resource = everything ?? resources.find(isAnything);
      if (resource === undefined || statement.conditions.some(narrowsIdentity)) return [];
      const effect = statement.value.at('Effect');
      const unknown =
        (effect.isDeployTime ? effect : undefined) ??
        unknownCondition(statement) ??
        (everything === undefined ? resource : undefined);
      return [{ statement, resource, unknown }];
    });
}

/** By name or by a pattern; wildcards for all of a service are IamPolicyNoWildcardAction's to report. */
const names = ({ actions }: Statement, action: string): boolean =>
  actions.some((pattern) => !isEveryAction(pattern) && matches(pattern, action));

const isDenied = ({ effect, actions, resources, conditions }: Statement, action: string): boolean =>
  effect === 'Deny' &&
  conditions.length === 0 &&
  resources.includes('*') &&
  actions.some((pattern) => matches(pattern, action));

const mayRun = (statements: readonly Statement[], action: string): boolean =>
  !statements.some((statement) => isDenied(statement, action)) &&
  statements.some((statement) => statement.effect !== 'Deny' && names(statement, action));

const narrowsIdentity = (condition: Condition): boolean =>
  narrowsResource(condition) || (isPositive(condition) && condition.key === 'iam:permissionsboundary');

/** Whether the roles may be passed to that service. */
function mayPassTo({ conditions }: Statement, service: string): boolean {
  const services = conditions.filter((each) => isPositive(each) && each.key === 'iam:passedtoservice');
  return services.every(({ values }) => values.some((value) => matches(filledIn(value), `${service}.amazonaws.com`)));
}
