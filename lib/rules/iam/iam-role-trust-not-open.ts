import {
  compliant,
  defineRule,
  undecidable,
  violation,
  type Condition,
  type Outcome,
  type Statement,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { fitsAll, mayBeAnything } from '../public-statement';
import { isAnything } from './placeholders';
import { isPositive, judgeTrust, unknownCondition } from './trust';

export const iamRoleTrustNotOpen = defineRule({
  id: 'IamRoleTrustNotOpen',
  title: 'IAM role names whom it trusts',
  clauses: [
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-13.5'],
    securityIpProtection.clauses['SIP-AC.1'],
  ],
  // Anybody with an AWS account of their own can take such a role: that is a way in for the whole world.
  severity: 'fatal',
  risk: 'Anybody with an AWS account can take the role and all its rights.',
  remedy:
    'Set `assumedBy` to a service, an account or a role by its ARN; for a whole organisation use ' +
    '`OrganizationPrincipal`.',
  cannotTell: 'a principal or a condition is a parameter without a default',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
  ],
  resources: ['AWS::IAM::Role'],
  check: (role) => judgeTrust(role, (statement) => [judge(statement)]),
});

function judge(statement: Statement): Outcome {
  const except = statement.value.at('NotPrincipal');
  if (except.isPresent) return violation('role trusts everyone but a few principals', except);
  const principal = statement.value.at('Principal');
  if (statement.conditions.some(narrows)) return compliant;
  if (statement.principals.some(({ id }) => id === '*')) {
    const unknown = unknownCondition(statement) ?? statement.conditions.find(mayNarrow)?.value;
    return unknown ? undecidable(unknown) : violation('role trusts everyone (*)', principal);
  }
  const unknown = principal.isDeployTime
    ? principal
    : statement.principals.find(({ value }) => isAnything(value))?.value;
  return unknown ? undecidable(unknown) : compliant;
}

/** Keys that say whose request it is, and how a value looks that leaves somebody out. An external id is no secret. */
const CALLER: Readonly<Record<string, RegExp>> = {
  'aws:principalaccount': /^[^*?]+$/,
  'aws:principalarn': /^arn:[^:]*:(iam|sts)::[^:*?]+:/,
  'aws:principalorgid': /^[^*?]+$/,
  'aws:principalorgpaths': /^[^*?/]+\//,
  'aws:userid': /^[^*?:]+/,
};

function narrows(condition: Condition): boolean {
  const pattern = CALLER[condition.key];
  return pattern !== undefined && isPositive(condition) && fitsAll(condition, (value) => pattern.test(value));
}

const mayNarrow = (condition: Condition): boolean => condition.key in CALLER && mayBeAnything(condition);
