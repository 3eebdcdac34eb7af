import {
  compliant,
  coversAction,
  defineRule,
  undecidable,
  violation,
  type Condition,
  type Outcome,
  type Principal,
  type ResourceView,
  type Statement,
} from '../../engine';
import { cloudInfrastructure, security, securityIpProtection } from '../../policies';
import { entrantOf, judgeTrust, unknownCondition } from './trust';

/**
 * Which roles are for people is told by the trust policy: see `Entrant`.
 *
 * `BoolIfExists` does not do: requests signed by an access key carry no `aws:MultiFactorAuthPresent` at all, and
 * `IfExists` lets them pass. People who come by SAML were asked for a second factor by their identity provider, and
 * AWS leaves the key out of their requests: whether it asks, no template tells.
 */
export const iamHumanRoleRequiresMfa = defineRule({
  id: 'IamHumanRoleRequiresMfa',
  title: 'IAM role for people asks for a second factor',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.7'],
    security.clauses['SEC-2.2'],
    security.clauses['SEC-7.1'],
    securityIpProtection.clauses['SIP-AC.4'],
  ],
  severity: 'error',
  severityReason: 'one stolen secret is enough, but a secret has to be stolen first',
  risk: 'A stolen password or access key is enough to take the role.',
  remedy:
    "Add the condition `Bool: { 'aws:MultiFactorAuthPresent': 'true' }`, not `BoolIfExists`, to the trust by " +
    '`principal.withConditions(…)`. A role for a machine trusts the role of that machine by its ARN, not an account.',
  cannotTell:
    'the principal or the condition is not known before deployment, or people come by SAML: the identity provider ' +
    'asks for the second factor, where no template can see it',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent',
  ],
  resources: ['AWS::IAM::Role'],
  check: (role) => judgeTrust(role, (statement, denials) => judge(role, statement, denials)),
});

function judge(role: ResourceView, statement: Statement, denials: readonly Statement[]): readonly Outcome[] {
  const mayEnter =
    ENTRANCES.some((action) => coversAction(statement, action)) || statement.value.at('Action').isDeployTime;
  if (!mayEnter) return [];
  const isProtected =
    statement.conditions.some(asksForMfa) || denials.some((denial) => deniesWithoutMfa(denial, statement));
  return statement.principals.flatMap((each) => {
    switch (entrantOf(each, statement, role)) {
      case 'machine':
        return [];
      case 'federated':
        return [undecidable(each.value)];
      case 'person':
        return [isProtected ? compliant : lacking(statement, each)];
      case 'unknown':
        return [isProtected ? compliant : undecidable(each.value)];
    }
  });
}

const ENTRANCES = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML'];

function lacking(statement: Statement, { id, value }: Principal): Outcome {
  const about = statement.conditions.filter(({ key }) => key.startsWith('aws:multifactorauth'));
  const unknown = unknownCondition(statement) ?? about.find((condition) => condition.value.isDeployTime)?.value;
  if (unknown) return undecidable(unknown);
  const [lenient] = about;
  if (lenient?.ifExists) {
    return violation(
      `role lets ${id} in without a second factor: IfExists lets requests without the key pass`,
      lenient.value,
    );
  }
  return violation(`role lets ${id} in without a second factor`, lenient?.value ?? value);
}

function asksForMfa({ operator, quantifier, ifExists, key, values }: Condition): boolean {
  // `ForAllValues` holds for a request without the key, as `IfExists` does.
  if (ifExists || quantifier === 'forallvalues' || values.length === 0) return false;
  if (key === 'aws:multifactorauthpresent') return operator === 'bool' && all(values, 'true');
  // The age is there only if a second factor was used.
  if (key !== 'aws:multifactorauthage') return false;
  return operator.startsWith('numericlessthan') || (operator === 'null' && all(values, 'false'));
}

/** A denial that holds for everyone without a second factor: here it takes `IfExists`, since absence must deny. */
function deniesWithoutMfa(denial: Statement, { principals }: Statement): boolean {
  const [condition, ...others] = denial.conditions;
  if (condition === undefined || others.length > 0 || denial.unknown) return false;
  const { operator, ifExists, key, values } = condition;
  const isAboutAbsence =
    (key === 'aws:multifactorauthpresent' && operator === 'bool' && ifExists && all(values, 'false')) ||
    (key === 'aws:multifactorauthage' && operator === 'null' && all(values, 'true'));
  const denied = denial.principals.map(({ id }) => id);
  const concerns = denied.includes('*') || principals.every(({ id }) => denied.includes(id));
  return isAboutAbsence && concerns && coversAction(denial, 'sts:AssumeRole');
}

const all = (values: readonly string[], wanted: string): boolean =>
  values.every((value) => value.toLowerCase() === wanted);
