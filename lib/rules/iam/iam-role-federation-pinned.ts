import {
  compliant,
  defineRule,
  undecidable,
  violation,
  type Condition,
  type Outcome,
  type Principal,
  type Statement,
} from '../../engine';
import { cloudInfrastructure, securityIpProtection } from '../../policies';
import { filledIn, isAnything } from './placeholders';
import { isPositive, judgeTrust, unknownCondition } from './trust';

export const iamRoleFederationPinned = defineRule({
  id: 'IamRoleFederationPinned',
  title: 'IAM role names whom it trusts behind an identity provider',
  clauses: [
    securityIpProtection.clauses['SIP-AC.6'],
    cloudInfrastructure.clauses['CIP-4.2'],
    cloudInfrastructure.clauses['CIP-4.3'],
    cloudInfrastructure.clauses['CIP-13.5'],
  ],
  // Not fatal: AWS itself refuses the worst of it, a role for GitHub without a condition on the subject.
  severity: 'error',
  severityReason: 'strangers can come in, though only by way of a provider that is trusted on purpose',
  risk:
    'The provider vouches for strangers too: every repository on GitHub, or every branch of one, gets the rights ' +
    'of the role.',
  remedy:
    "Pin the subject in `conditions`: `StringEquals: { 'token.actions.githubusercontent.com:sub': " +
    "'repo:acme/shop:environment:prod' }`, or a branch, `repo:acme/shop:ref:refs/heads/main`.",
  cannotTell: 'the provider or the conditions are not known before deployment, as with `CfnJson`',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif',
  ],
  resources: ['AWS::IAM::Role'],
  check: (role) => judgeTrust(role, judge),
});

function judge(statement: Statement): readonly Outcome[] {
  const conditions = statement.conditions.filter(isPositive);
  const open = conditions.find(({ key, value }) => key.endsWith(':sub') && value.items.some(isAnything));
  return statement.principals
    .filter(({ kind, id }) => kind === 'Federated' && id !== '*')
    .map((principal) => {
      const unknown = open?.value ?? unknownCondition(statement);
      if (open === undefined && isPinned(conditions, issuerOf(principal))) return compliant;
      if (unknown) return undecidable(unknown);
      const about = statement.conditions.find(({ key }) => key.endsWith(':sub'));
      const found = about ? `everyone whose subject is ${about.values.join(', ')}` : 'everyone';
      return violation(`role trusts ${found} of ${nameOf(principal)}`, about?.value ?? principal.value);
    });
}

/** Providers whose tokens are for one application, so that naming it is enough. */
const APPLICATIONS =
  /^(cognito-identity\.amazonaws\.com|accounts\.google\.com|www\.amazon\.com|graph\.facebook\.com):(aud|oaud|sub|app_id|user_id|id)$/;

function isPinned(conditions: readonly Condition[], issuer: string): boolean {
  const names = (key: RegExp, isName: (value: string) => boolean): boolean =>
    conditions.some(
      (each) => key.test(each.key) && each.values.length > 0 && each.values.every((value) => isName(filledIn(value))),
    );
  if (issuer.includes(':saml-provider/')) return names(/^saml:(aud|sub|iss)$/, isExact);
  if (names(APPLICATIONS, isExact) || names(/:sub$/, isSubject)) return true;
  // GitHub hands on single claims, too.
  return names(/:(repository|repository_id)$/, isExact) && names(/:(ref|environment|job_workflow_ref)$/, isExact);
}

const isExact = (value: string): boolean => value !== '' && !/[*?]/.test(value);

/** Whether a subject names one repository and where in it, one service account, or the like. */
function isSubject(value: string): boolean {
  if (isExact(value)) return true;
  const beforeWildcard = value.replace(/[*?].*$/s, '');
  const [kind] = value.split(':');
  // repo:owner/name:ref:refs/heads/release/*, but neither repo:owner/* nor repo:owner/name:*
  if (kind === 'repo')
    return /^repo:[^:/]+\/[^:/]+:(ref:refs\/(heads|tags)\/|environment:|job_workflow_ref:|pull_request).+/.test(
      beforeWildcard,
    );
  if (kind === 'system') return /^system:serviceaccount:[^:]+:/.test(beforeWildcard);
  return /^[^:]+:[^:]+[/:]/.test(beforeWildcard);
}

const issuerOf = ({ id, value }: Principal): string =>
  value.refersTo('AWS::IAM::SAMLProvider') ? ':saml-provider/' : id;

const nameOf = ({ id }: Principal): string => id.replace(/^.*-provider\//, '');
