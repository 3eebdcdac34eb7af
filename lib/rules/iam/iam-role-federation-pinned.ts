import {
  compliant,
  defineRule,
  undecidable,
  violation,
  type Condition,
  type Outcome,
  type Principal,
  type Statement,
  type Value,
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
    'of the role. A token that was made out to another audience, or to a guest, does as well.',
  remedy:
    "Pin audience and subject in `conditions`: `StringEquals: { 'token.actions.githubusercontent.com:aud': " +
    "'sts.amazonaws.com', 'token.actions.githubusercontent.com:sub': 'repo:acme/shop:environment:prod' }`, or a " +
    'branch, `repo:acme/shop:ref:refs/heads/main`; for an identity pool of Cognito `aud` and ' +
    '`cognito-identity.amazonaws.com:amr`.',
  cannotTell: 'the provider or the conditions are not known before deployment, as with `CfnJson`',
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif',
    'https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html',
  ],
  resources: ['AWS::IAM::Role'],
  check: (role) => judgeTrust(role, judge),
});

function judge(statement: Statement): readonly Outcome[] {
  return statement.principals
    .filter(({ kind, id }) => kind === 'Federated' && id !== '*')
    .map((principal) => {
      const missing = missingFrom(statement, issuerOf(principal));
      if (missing === undefined) return compliant;
      const unknown = openClaim(statement, missing) ?? unknownCondition(statement);
      if (unknown) return undecidable(unknown);
      const about = missing === 'sub' ? statement.conditions.find(({ key }) => key.endsWith(':sub')) : undefined;
      const strangers = about ? `everyone whose subject is ${about.values.join(', ')}` : STRANGERS[missing];
      return violation(`role trusts ${strangers} of ${nameOf(principal)}`, about?.value ?? principal.value);
    });
}

/** What a token says, and who comes in where nobody asks for it. */
const STRANGERS = {
  sub: 'everyone',
  aud: 'tokens for whichever audience',
  amr: 'guests who have not signed in',
} as const;

type Claim = keyof typeof STRANGERS;

/** The value of a condition that may turn out to leave nobody out; an audience alone says nothing of the subject. */
function openClaim(statement: Statement, missing: Claim): Value | undefined {
  return statement.conditions
    .filter((condition) => isPositive(condition))
    .filter(({ key }) =>
      missing === 'sub' ? !key.endsWith(':aud') || /^(saml|cognito-identity)/.test(key) : key.endsWith(`:${missing}`),
    )
    .flatMap((condition) => condition.value.items.filter(mayBePattern(condition)))[0];
}

/** Providers whose tokens are for one application, so that naming it is enough. */
const APPLICATIONS = /^(accounts\.google\.com|www\.amazon\.com|graph\.facebook\.com):(aud|oaud|sub|app_id|user_id|id)$/;

/** The claim that conditions ought to pin and do not. */
function missingFrom(statement: Statement, issuer: string): Claim | undefined {
  const conditions = statement.conditions.filter(isPositive);
  const names = (key: RegExp, isName: (value: string) => boolean): boolean =>
    conditions.some(
      (each) =>
        key.test(each.key) &&
        !each.value.items.some(mayBePattern(each)) &&
        each.values.length > 0 &&
        each.values.every((value) => isName(filledIn(value))),
    );
  if (issuer.includes(':saml-provider/')) return names(/^saml:(aud|sub|iss)$/, isExact) ? undefined : 'sub';
  if (issuer === COGNITO) return missingFromPool(names);
  if (names(APPLICATIONS, isExact)) return undefined;
  const isSubjectNamed =
    names(/:sub$/, isSubject) ||
    // GitHub hands on single claims, too.
    (names(/:(repository|repository_id)$/, isExact) && names(/:(ref|environment|job_workflow_ref)$/, isExact));
  if (!isSubjectNamed) return 'sub';
  return names(/:aud$/, isExact) ? undefined : 'aud';
}

const COGNITO = 'cognito-identity.amazonaws.com';

/** The audience is the identity pool; guests of the pool get tokens as well, unless signing in is asked for. */
function missingFromPool(names: (key: RegExp, isName: (value: string) => boolean) => boolean): Claim | undefined {
  if (names(/^cognito-identity\.amazonaws\.com:sub$/, isExact)) return undefined;
  if (!names(/^cognito-identity\.amazonaws\.com:aud$/, isExact)) return 'sub';
  const isSignedIn = (how: string): boolean => how !== 'unauthenticated' && isExact(how);
  return names(/^cognito-identity\.amazonaws\.com:amr$/, isSignedIn) ? undefined : 'amr';
}

/** A subject that is not known may be anybody; an audience is one in any case, unless patterns are taken. */
const mayBePattern =
  ({ key, operator }: Condition) =>
  (value: Value): boolean =>
    (/:(sub|amr)$/.test(key) || operator.endsWith('like')) && isAnything(value);

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
