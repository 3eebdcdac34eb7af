import {
  every,
  ignored,
  policyDocument,
  undecidable,
  type Condition,
  type Outcome,
  type Principal,
  type ResourceView,
  type Statement,
  type Value,
} from '../../engine';
import { filledIn } from './placeholders';

/** Judges every statement of a role's trust policy that lets somebody in. */
export function judgeTrust(
  role: ResourceView,
  judge: (statement: Statement, denials: readonly Statement[]) => readonly Outcome[],
): readonly Outcome[] {
  const { statements, unknown } = policyDocument(role.at('AssumeRolePolicyDocument'));
  const denials = statements.filter(({ effect }) => effect === 'Deny');
  const outcomes = statements
    .filter(({ effect }) => effect !== 'Deny')
    .flatMap((statement) => {
      const effect = statement.value.at('Effect');
      const judged = judge(statement, denials);
      // What would be wrong to allow may yet turn out to be denied.
      return effect.isDeployTime && judged.some(({ kind }) => kind === 'violation') ? [undecidable(effect)] : judged;
    });
  return every([...outcomes, unknown === undefined ? ignored : undecidable(unknown)]);
}

/** The part of a statement's conditions that is not known before deployment. */
export function unknownCondition({ value }: Statement): Value | undefined {
  const condition = value.at('Condition');
  return [condition, ...condition.entries.map(([, keys]) => keys)].find((each) => each.isDeployTime);
}

/** Whether a condition holds only for requests that carry the key with one of the values. */
export function isPositive({ operator, quantifier, ifExists }: Condition): boolean {
  // `ForAllValues` holds for a request without the key, as `IfExists` does.
  return /^(string|arn)(equals|like)/.test(operator) && !ifExists && quantifier !== 'forallvalues';
}

/**
 * Who comes in as a principal:
 *
 * - `person`: an account (everybody whom its administrators allow), an IAM user, or everyone.
 * - `federated`: a person whom a SAML identity provider vouches for.
 * - `machine`: a service, a role (whoever took that role was asked for a second factor there), an OIDC token, the
 *   account of a registered vendor.
 * - `unknown`: known at deploy time only.
 */
export type Entrant = 'person' | 'federated' | 'machine' | 'unknown';

/** Who comes into a role as a principal of a statement of its trust policy. */
export function entrantOf(principal: Principal, statement: Statement, role: ResourceView): Entrant {
  const { kind, id, value, account } = principal;
  if (kind === 'Federated') return isSamlProvider(principal, statement) ? 'federated' : 'machine';
  if (kind !== 'AWS' && kind !== '*') return 'machine';
  if (value.refersTo('AWS::IAM::Role')) return 'machine';
  if (value.refersTo('AWS::IAM::User')) return 'person';
  const text = filledIn(id);
  if (/^(\d{12}|arn:[^:]*:iam::[^:]*:root|\*)$/.test(text)) {
    const isOfVendor = role.environment.vendorAccounts.some((vendor) => vendor.account === account);
    return isOfVendor || statement.conditions.some(isForRoles) ? 'machine' : 'person';
  }
  if (/^arn:[^:]*:(iam|sts)::[^:]*:(user|federated-user)\/|^AIDA/.test(text)) return 'person';
  return ROLE.test(text) || text.startsWith('AROA') ? 'machine' : 'unknown';
}

const ROLE = /^arn:[^:]*:(iam|sts)::[^:]*:(role|assumed-role)\//;

/** A condition that leaves only roles of an account: how to trust a role that need not exist yet. */
function isForRoles(condition: Condition): boolean {
  const { key, values } = condition;
  return isPositive(condition) && key === 'aws:principalarn' && values.every((value) => ROLE.test(filledIn(value)));
}

function isSamlProvider({ id, value }: Principal, { actions }: Statement): boolean {
  if (value.refersTo('AWS::IAM::SAMLProvider') || id.includes(':saml-provider/')) return true;
  return value.isDeployTime && actions.includes('sts:assumerolewithsaml');
}
